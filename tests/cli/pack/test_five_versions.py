"""A pack that lives through versions: what is gone, renamed or told otherwise is said to who ticked it."""

from __future__ import annotations

import json
import subprocess
from textwrap import dedent

import pytest

from tests.cli.conftest import COUNTRY

SOURCE = "sources: [{url: https://example.org/boats, read: 2026-11-01}]\n"
SAIL = dedent("""\
    title: Sail
    phase: before
    why: Fun.
    do:
      - Borrow a boat.
      - Ask the harbour.
      - {text: Sail out., id: out}
    contacts: [harbour]
    """)
ROW = f"title: Row\nphase: before\nwhy: Fun.\ndo: [Row.]\n{SOURCE}"
HARBOUR = f'harbour:\n  name: The harbour\n  what: Boats.\n  phone: "0953-140 00"\n  {SOURCE}'
HEAD = "name: Port\nextends: xx\nversion: {}\n"
FIRST = {
    "pack.yaml": HEAD.format("2026.1"),
    "contacts.yaml": HARBOUR,
    "tasks/sail.yaml": SAIL + SOURCE,
    "tasks/row.yaml": ROW,
}


@pytest.fixture
def port_pack(relocate, make_pack):
    """The folder of the port's pack in its first version, beside its country."""
    make_pack("xx", COUNTRY)
    return make_pack("xx-port", FIRST)


def git(folder, *arguments):
    who = ("-c", "user.name=Anna", "-c", "user.email=anna@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)


def commit_all(folder):
    git(folder, "init")
    git(folder, "add", ".")
    git(folder, "commit", "-m", "One")


def check(relocate, folder):
    found = json.loads(relocate("pack", "check", str(folder), "--json").stdout)["findings"]
    return [(one["code"], one["message"], one["hint"]) for one in found if one["code"] == "P049"]


GONE = (
    "P049",
    "row was a task in version 2026.1 and is gone: who ticked it hears nothing.",
    "Write `renamed: {row: its new id}`, or `retired: {row: Why, and what to do instead.}`",
)


def test_a_task_that_went_since_the_last_commit_or_the_version_before_is_named(relocate, port_pack):
    commit_all(port_pack)
    assert check(relocate, port_pack) == []

    (port_pack / "tasks" / "row.yaml").unlink()
    assert check(relocate, port_pack) == [GONE]

    (port_pack / "pack.yaml").write_text(FIRST["pack.yaml"].replace("2026.1", "2026.2") + _rest(port_pack))
    git(port_pack, "commit", "-am", "Two")
    assert check(relocate, port_pack) == [GONE]

    with (port_pack / "pack.yaml").open("a", encoding="utf-8") as head:
        head.write("retired: {row: The boats have engines now.}\n")
    assert check(relocate, port_pack) == []


def _rest(folder):
    return (folder / "pack.yaml").read_text(encoding="utf-8").partition("version: 2026.1\n")[2]


def test_what_went_since_the_last_archive_is_named_without_git(relocate, port_pack):
    (port_pack / "questions.yaml").write_text(
        "boat:\n  ask: Which boat?\n  help: Any.\n  type: choice\n  options: {sail: A sail, row: Oars}\n"
    )
    relocate("pack", "build", str(port_pack), "-o", str(port_pack.parent))
    (port_pack / "questions.yaml").write_text(
        "boat:\n  ask: Which boat?\n  help: Any.\n  type: choice\n  options: {sail: A sail, motor: A motor}\n"
    )

    assert check(relocate, port_pack) == [
        (
            "P049",
            "row was an answer in version 2026.1 and is gone: who gave it hears nothing.",
            "Write `renamed: {row: its new id}`, or `retired: {row: Why, and what to do instead.}`",
        )
    ]


def test_git_runs_nothing_that_a_strange_folder_names(relocate, port_pack, tmp_path):
    commit_all(port_pack)
    trap = tmp_path / "trap"
    for key in ("core.fsmonitor", "diff.external", "gpg.program", "core.sshCommand", "diff.x.textconv"):
        git(port_pack, "config", key, f"touch {trap};")
    git(port_pack, "config", "log.showSignature", "true")
    (port_pack / ".gitattributes").write_text("*.yaml diff=x\n")
    (port_pack / "tasks" / "row.yaml").unlink()

    assert check(relocate, port_pack) == [GONE]
    assert not trap.exists()


@pytest.fixture
def sailor(relocate, port_pack, tmp_path):
    """A plan for the port with both tasks begun, and a version in which all that is told changed."""
    first = tmp_path / "author" / "1"
    first.mkdir(parents=True)
    relocate("pack", "install", str(port_pack.rename(first / "xx-port")), "--yes")
    relocate("start", "xx-port", "--name", "Anna", "--move-date", "2027-02-01", "--yes")
    assert relocate("done", "row").exit_code == 0
    second = first.with_name("2")
    files = {
        "pack.yaml": (first / "xx-port" / "pack.yaml").read_text().replace("2026.1", "2026.2"),
        "contacts.yaml": HARBOUR.replace("140 00", "140 01"),
        "tasks/sail.yaml": SAIL.replace("Borrow a boat", "Hire a boat").replace("Sail out", "Sail far out")
        + SOURCE,
    }
    for path, text in files.items():
        (second / "xx-port" / path).parent.mkdir(parents=True, exist_ok=True)
        (second / "xx-port" / path).write_text(text)
    return second / "xx-port"


def test_an_update_tells_what_is_gone_and_what_open_tasks_say_otherwise(relocate, sailor, on_terminal):
    shown = on_terminal(relocate, "update", str(sailor), "--yes", "--no-color")

    assert shown.partition("\n\n")[2] == dedent("""\
        No longer on it
          - Row
        Gone, and the guide does not say why
          ! Row: what you ticked is kept, and stands in `relocate list` as of an older
            guide
        Told otherwise now
            Sail  sail
              - Borrow a boat.
              + Hire a boat.
              - Sail out.
              + Sail far out.
        Reached otherwise now
            The harbour
            ~   Phone: 0953-140 00, now 0953-140 01

        xx-port 2026.2 is in use now.
        Go back with: relocate update --undo
        """)


def test_an_update_says_the_same_in_rows_and_as_json(relocate, sailor):
    changed = json.loads(relocate("update", str(sailor), "--yes", "--json").stdout)["changed"]
    relocate("update", "--undo", "--yes")
    rows = relocate("update", str(sailor), "--yes").stdout.splitlines()

    assert (changed["went"], changed["lost"]) == (["row"], ["row"])
    assert changed["told"] == [
        {
            "id": "sail",
            "lines": [
                {"before": "Borrow a boat.", "after": "Hire a boat."},
                {"before": "Sail out.", "after": "Sail far out."},
            ],
        }
    ]
    assert changed["reached"] == [
        {
            "kind": "contacts",
            "id": "harbour",
            "field": "phone",
            "before": "0953-140 00",
            "after": "0953-140 01",
        }
    ]
    assert rows[-5:] == [
        "gone\trow\t",
        "lost\trow\tdone",
        "told\tsail\tBorrow a boat.\tHire a boat.",
        "told\tsail\tSail out.\tSail far out.",
        "reached\tharbour/phone\t0953-140 00\t0953-140 01",
    ]


def test_a_file_of_notes_alone_was_never_a_task(relocate, port_pack):
    (port_pack / "tasks" / "library.yaml").write_text("# title: Get a library card\n", encoding="utf-8")
    commit_all(port_pack)

    assert check(relocate, port_pack) == []


def test_a_task_whose_lines_all_became_notes_is_named(relocate, port_pack):
    commit_all(port_pack)
    (port_pack / "tasks" / "row.yaml").write_text("# title: Row\n", encoding="utf-8")

    assert [message for _code, message, _hint in check(relocate, port_pack)] == [
        "row was a task in version 2026.1 and is gone: who ticked it hears nothing."
    ]


def test_a_pack_with_another_parent_names_what_was_ticked_of_the_old_one(
    relocate, make_pack, tmp_path, on_terminal
):
    make_pack("xx", COUNTRY)
    make_pack("coast", {"pack.yaml": "extends: xx\nlevel: region\n", "tasks/row.yaml": ROW})
    make_pack("hills", {"pack.yaml": "extends: xx\nlevel: region\n"})
    versions = []
    for version, parent in (("2026.1", "coast"), ("2026.2", "hills")):
        made = make_pack("xx-port", {"pack.yaml": f"name: Port\nextends: {parent}\nversion: {version}\n"})
        (tmp_path / version).mkdir()
        versions.append(str(made.rename(tmp_path / version / "xx-port")))
    relocate("pack", "install", versions[0], "--yes")
    relocate("start", "xx-port", "--name", "Anna", "--move-date", "2027-02-01", "--yes")
    assert relocate("done", "row").exit_code == 0

    shown = on_terminal(relocate, "update", versions[1], "--yes", "--no-color")

    assert shown.partition("\n\n")[2] == dedent("""\
        No longer on it
          - Row
        Gone, and the guide does not say why
          ! Row: what you ticked is kept, and stands in `relocate list` as of an older
            guide

        xx-port 2026.2 is in use now.
        Go back with: relocate update --undo
        """)
    assert relocate("update").stdout.splitlines()[-1] == "older\trow"


def test_another_number_is_told_while_the_task_is_open_and_not_after_it_is_done(relocate, sailor):
    asked = ("update", str(sailor), "--yes", "--json")

    open_task = json.loads(relocate(*asked).stdout)["changed"]["reached"]
    relocate("update", "--undo", "--yes")
    relocate("done", "sail")
    done_task = json.loads(relocate(*asked).stdout)["changed"]["reached"]

    assert [(one["before"], one["after"]) for one in open_task] == [("0953-140 00", "0953-140 01")]
    assert done_task == []
