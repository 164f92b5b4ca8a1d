"""`relocate pack drift` and `compare`: a pack against its parents, its neighbours and the calendar."""

from __future__ import annotations

import json
import subprocess
from textwrap import dedent

import pytest

from tests.cli.conftest import ANNA, COUNTRY

PORT = {
    "pack.yaml": "name: Port\nextends: xx\n",
    "personas.yaml": ANNA,
    "tasks/register.yaml": "overrides: xx/register@1\nhere: At the quay.\n",
    "tasks/apply.yaml": "overrides: xx/apply@1\nhere: At the quay.\n",
    "contacts.yaml": dedent("""\
        harbour:
          name: The harbour
          what: Boats.
          phone: "112"
          sources: [{url: https://example.org/harbour, read: 2026-06-10}]
        """),
}
TOWN = {
    "pack.yaml": "name: Town\nextends: xx\n",
    "tasks/swim.yaml": dedent("""\
        title: Swim
        phase: there
        why: It is warm.
        do: [Swim.]
        sources: [{url: https://example.org/swim, read: 2026-11-01}]
        """),
    "tasks/register.yaml": "overrides: xx/register@2\nhere: In the hall.\n",
}


@pytest.fixture
def packs(relocate, make_pack):
    """A country whose register task was revised, a port that knows only the old one, and a town."""
    register = COUNTRY["tasks/register.yaml"].replace("phase: there", "phase: there\nrev: 2")
    make_pack("xx", {**COUNTRY, "tasks/register.yaml": register})
    make_pack("xx-port", PORT)
    make_pack("xx-town", TOWN)
    return relocate


def test_what_most_families_see_comes_first_then_what_neighbours_have(packs, on_terminal):
    shown = on_terminal(packs, "pack", "drift", str(packs.guides / "xx-port"), "--no-color")

    assert shown.split("What neighbours have")[0] == dedent("""\
        What moved under the guide for Port

        Register your address                                             task, 1 family
          register  the parent was revised: @1 → @2
            what it said then is not known on this computer
        The harbour                                                  contact, 0 families
          harbour  good until 2026-12-10

        """)
    assert "  Swim" in shown
    assert "The library" not in shown


def test_rows_and_json_say_the_same(packs):
    folder = str(packs.guides / "xx-port")
    rows = [row.split("\t") for row in packs("pack", "drift", folder).stdout.splitlines()]
    document = json.loads(packs("pack", "drift", folder, "--json").stdout)

    assert rows[:2] == [
        ["moved", "tasks", "register", "Register your address", "@1 → @2", "1"],
        ["lapses", "contacts", "harbour", "The harbour", "2026-12-10", "0"],
    ]
    assert document["drifts"][0] == {
        "why": "moved",
        "kind": "tasks",
        "id": "register",
        "title": "Register your address",
        "detail": "@1 → @2",
        "personas": 1,
        "changes": None,
    }
    assert {"kind": "tasks", "id": "swim", "title": "Swim", "packs": ["xx-town"], "overlay": False} in (
        document["lacking"]
    )


def test_a_list_to_tick_is_written_and_never_replaced_without_force(packs, tmp_path):
    folder, todo = str(packs.guides / "xx-port"), tmp_path / "todo.md"

    first = packs("pack", "drift", folder, "-o", str(todo))
    lines = todo.read_text(encoding="utf-8").splitlines()
    again = packs("pack", "drift", folder, "-o", str(todo))
    forced = packs("pack", "drift", folder, "-o", str(todo), "--force")

    assert (first.exit_code, again.exit_code, forced.exit_code) == (0, 1, 0)
    assert lines[:5] == [
        "# What the guide for Port still needs",
        "",
        "## Look at these again",
        "",
        "- [ ] Register your address (`tasks/register`): the parent was revised: @1 → @2",
    ]
    assert "- [ ] Swim (`swim`: xx-town)" in lines
    assert "is there already." in " ".join(again.stderr.split())


def test_two_packs_are_compared_both_ways_by_place_or_by_folder(packs):
    rows = packs("pack", "compare", "port", str(packs.guides / "xx-town")).stdout

    assert rows.replace("\t", " | ") == dedent("""\
        xx-port | tasks | apply | Apply for a permit | overlay
        xx-port | contacts | harbour | The harbour |{empty}
        xx-town | tasks | swim | Swim |{empty}
        """).replace("{empty}", " ")


def test_a_pack_with_errors_is_mended_first(packs, make_pack):
    make_pack("xx-port", {"tasks/apply.yaml": "titel: x\n"})

    result = packs("pack", "drift", str(packs.guides / "xx-port"))

    assert (result.exit_code, result.stderr.split("\n")[0]) == (
        1,
        "Error: xx-port has problems that come first.",
    )


def revised(files):
    """The country with its register task in revision 2: another deadline, another line."""
    register = COUNTRY["tasks/register.yaml"].replace("phase: there", "phase: there\nrev: 2")
    register = register.replace("7 days", "5 days").replace("Show your papers", "Show your passport")
    return {**files, "tasks/register.yaml": register}


TOLD = dedent("""\
    Register your address                                             task, 1 family
      register  the parent was revised: @1 → @2
        due:
        - {by: 7 days after move, kind: legal}
        + {by: 5 days after move, kind: legal}
        do:
        - Show your papers.
        + Show your passport.
    """)
PORT_AT_1 = {**PORT, "contacts.yaml": ""}


def test_the_text_that_changed_is_shown_after_a_check_saw_what_it_was(relocate, make_pack, on_terminal):
    make_pack("xx", COUNTRY)
    folder = str(make_pack("xx-port", PORT_AT_1))
    assert relocate("pack", "check", folder).exit_code == 0
    make_pack("xx", revised(COUNTRY))

    shown = on_terminal(relocate, "pack", "drift", folder, "--no-color")
    rows = relocate("pack", "drift", folder).stdout.splitlines()
    document = json.loads(relocate("pack", "drift", folder, "--json").stdout)

    assert shown.partition("\n\n")[2].startswith(TOLD)
    assert rows[2] == "text\ttasks\tregister\tdo\tShow your papers.\tShow your passport."
    assert document["drifts"][0]["changes"][1] == {
        "field": "do",
        "before": "Show your papers.",
        "after": "Show your passport.",
    }


def test_git_tells_the_text_that_changed_where_nobody_checked_before(relocate, make_pack, on_terminal):
    country = make_pack("xx", COUNTRY)
    who = ("-c", "user.name=Anna", "-c", "user.email=anna@example.org", "-c", "commit.gpgsign=false")
    for arguments in (("init",), ("add", "."), ("commit", "-m", "One")):
        subprocess.run(["git", *who, *arguments], cwd=country, check=True, capture_output=True)
    make_pack("xx", revised(COUNTRY))
    subprocess.run(["git", *who, "commit", "-am", "Two"], cwd=country, check=True, capture_output=True)
    folder = str(make_pack("xx-port", PORT_AT_1))

    shown = on_terminal(relocate, "pack", "drift", folder, "--no-color")

    assert shown.partition("\n\n")[2].startswith(TOLD)
