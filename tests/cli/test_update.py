from __future__ import annotations

import json

import pytest

DUE = "due: {by: 3 days before move, kind: advice}\n"
SAIL = f"title: Sail\nphase: before\nrev: 1\n{DUE}why: Fun.\ndo: [Sail.]\n"
ROW = SAIL.replace("Sail", "Row")
FIRST = {"tasks/sail.yaml": SAIL, "tasks/row.yaml": ROW, "tasks/swim.yaml": ROW.replace("Row", "Swim")}
SECOND = {
    "pack.yaml": (
        "version: 2026.3\nrenamed: {swim: swim-far}\nretired: {row: The boats have engines now.}\n"
    ),
    "tasks/sail.yaml": SAIL.replace("rev: 1", "rev: 2").replace("3 days", "5 days"),
    "tasks/swim-far.yaml": ROW.replace("Row", "Swim").replace("3 days", "2 weeks"),
    "tasks/dive.yaml": ROW.replace("Row", "Dive").replace(DUE, ""),
}


@pytest.fixture
def sailor(port, make_pack, tmp_path):
    """A plan for the port, whose pack was installed, with one task done; and a newer version of the pack."""

    def handed_over(version: str, files: dict[str, str]):
        head = "name: Port\nextends: xx\n" + files.get("pack.yaml", f"version: {version}\n")
        made = make_pack("xx-harbour", {**files, "pack.yaml": head})
        target = tmp_path / "author" / version / "xx-harbour"
        target.parent.mkdir(parents=True)
        return made.rename(target)

    first, second = handed_over("2026.2", FIRST), handed_over("2026.3", SECOND)
    port("pack", "install", str(first), "--yes")
    port("start", "xx-harbour", "--name", "Anna", "--move-date", "2027-02-01", "--yes")
    assert port("done", "sail").exit_code == 0
    return port, second


def test_a_newer_pack_says_what_changed_for_me(sailor, on_terminal):
    port, newer = sailor

    shown = on_terminal(port, "update", str(newer), "--yes", "--no-color")

    assert shown.partition("\n\n")[2] == (
        "New on your list\n"
        "  + Dive\n"
        "No longer on it\n"
        "  - Row\n"
        "Other dates\n"
        "  ~ Swim: Fri 29 Jan 2027, now Mon 18 Jan 2027\n"
        "Why it went\n"
        "    row: The boats have engines now.\n"
        "What to do has changed\n"
        "  ! Sail  sail: you did it, have a second look\n"
        "\n"
        "xx-harbour 2026.3 is in use now.\n"
        "Go back with: relocate update --undo\n"
    )


def test_undo_goes_back_to_the_version_before_and_then_to_none(sailor):
    port, newer = sailor
    before = port("list").stdout
    port("update", str(newer), "--yes")
    changed = port("list").stdout

    first = port("update", "--undo", "--yes")

    assert before != changed
    assert (first.exit_code, first.stderr) == (0, "xx-harbour: back to 2026.2.\n")
    assert first.stdout == ("new\trow\t2027-01-29\nnew\tswim\t2027-01-29\ngone\tswim-far\t\ngone\tdive\t\n")
    assert port("list").stdout == before
    second = port("update", "--undo", "--yes")  # the plan's place has no other pack
    assert (second.exit_code, port("list").stdout) == (1, before)


def test_undo_of_packs_and_undo_of_ticks_do_not_meet(sailor):
    port, newer = sailor
    port("update", str(newer), "--yes")

    tick = port("undo")

    assert tick.stdout == "undone\tsail\n"
    assert json.loads(port("update", "--undo", "--yes", "--json").stdout)["version"] == "2026.2"


def test_alone_it_says_what_was_done_as_an_older_guide_said_it(sailor):
    port, newer = sailor
    port("done", "row")
    port("update", str(newer), "--yes")

    result = port("update")

    (held,) = (row for row in result.stdout.splitlines() if row.startswith("pack\txx-harbour"))
    assert held.startswith("pack\txx-harbour\t2026.3\tinstalled\tin-use\t")
    assert result.stdout.splitlines()[-2:] == ["revised\tsail", "older\trow"]
    document = json.loads(port("update", "--json").stdout)
    assert (document["revised"], document["older"]) == (["sail"], ["row"])


def test_without_a_pack_of_ones_own_there_is_nothing_to_undo(port):
    result = port("update", "--undo", "--yes")

    assert result.exit_code == 1
    assert result.stderr.startswith("Error: No pack was installed or removed, so there is nothing to go back")


def test_a_version_that_was_removed_cannot_be_gone_back_to(sailor):
    port, newer = sailor
    port("update", str(newer), "--yes")
    port("pack", "remove", "xx-harbour@2026.2", "--yes")

    result = port("update", "--undo", "--yes")

    assert result.exit_code == 1
    assert result.stderr.startswith(
        "Error: The version before, xx-harbour 2026.2, is not on this computer any"
    )


def test_the_guide_is_compiled_anew_after_each_change(sailor):
    port, newer = sailor
    titles = []
    for arguments in (("update", str(newer)), ("update", "--undo"), ("update", str(newer))):
        port(*arguments, "--yes")
        titles.append("dive" in port("list").stdout)

    assert titles == [True, False, True]
