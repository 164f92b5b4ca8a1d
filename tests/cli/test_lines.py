"""Lines of a task: shown while they hold, and ticks that stay with their words whatever is edited."""

from __future__ import annotations

import json
from textwrap import dedent

import pytest

from relocate_cli.storage.first_lines import first_lines
from tests.cli.conftest import COUNTRY, PORT
from tests.storage.conftest import Computer

WINTER = """\
title: Get ready for winter
phase: before
why: It is cold.
do:
{lines}
sources: [{{url: https://example.org/winter, read: 2026-11-01}}]
"""
SWEDISH = """\
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

msgctxt "tasks/winter/do/1"
msgid "Buy gloves."
msgstr "Köp vantar."

msgctxt "tasks/winter/do/2"
msgid "Borrow skis."
msgstr "Låna skidor."
"""


@pytest.fixture
def winter(anna_and_jan, make_pack):
    """Write the lines of the winter task, once more in another edition of the guide."""

    def write(*lines: str, version: str = "2026.2") -> None:
        task = WINTER.format(lines="\n".join(f"  - {line}" for line in lines))
        head = f"{COUNTRY['pack.yaml']}version: {version}\n"
        make_pack("xx", {"pack.yaml": head, "tasks/winter.yaml": task, "translations/sv.po": SWEDISH})

    write("Buy gloves.", "Borrow skis.", version="2026.1")
    return write


def ticked(relocate, *options):
    items = json.loads(relocate("list", "--json", *options).stdout)["items"]
    item = next(item for item in items if item["id"] == "winter")
    return item["parts_done"], item["parts_changed"]


def test_a_tick_follows_its_words_when_a_line_is_put_before_it(anna_and_jan, winter):
    anna_and_jan("done", "winter.2")
    winter("Buy gloves.", "Wax your skis.", "Borrow skis.")

    assert ticked(anna_and_jan) == ([3], [])


def test_a_tick_that_was_made_in_another_language_knows_its_line(anna_and_jan, winter):
    anna_and_jan("done", "winter.2", "--lang", "sv")
    winter("Borrow skis.", "Buy gloves.")

    assert ticked(anna_and_jan) == ([1], [])
    assert ticked(anna_and_jan, "--lang", "sv") == ([1], [])


def test_a_line_that_says_something_else_is_told_and_not_ticked(anna_and_jan, winter, on_terminal):
    anna_and_jan("done", "winter.2")
    winter("Buy gloves.", "Borrow skis and poles.")

    shown = on_terminal(anna_and_jan, "show", "winter", "--no-color")
    assert "Changed since you ticked it: Borrow skis.\n" in shown
    assert "[ ] 2. Borrow skis and poles." in shown
    assert "Changed since you ticked it: Borrow skis.\n" in on_terminal(anna_and_jan, "list", "--no-color")
    swedish = on_terminal(anna_and_jan, "list", "--no-color", "--lang", "sv")
    assert "Ändrad sedan du bockade av den: Borrow skis.\n" in swedish
    assert anna_and_jan("update").stdout.splitlines()[-1] == "line\twinter\tBorrow skis."


def test_whoever_ticks_the_line_anew_is_told_no_more(anna_and_jan, winter):
    anna_and_jan("done", "winter.2")
    winter("Buy gloves.", "Borrow skis and poles.")

    anna_and_jan("done", "winter.2")

    assert ticked(anna_and_jan) == ([2], [])
    anna_and_jan("undo")
    assert ticked(anna_and_jan) == ([], ["Borrow skis."])


def test_a_tick_on_words_that_were_mended_since_can_be_taken_back(anna_and_jan, winter):
    winter("Buy gloves.", "Borow skis.")
    anna_and_jan("done", "winter.2")
    winter("Borrow skis.", "Buy gloves.")

    before = ticked(anna_and_jan)
    anna_and_jan("done", "winter.1", "--undo")

    assert (before, ticked(anna_and_jan)) == (([1], []), ([], []))


def test_a_line_with_an_id_keeps_its_tick_however_it_is_worded(anna_and_jan, winter):
    winter("Buy gloves.", "{text: Borrow skis., id: skis}")
    anna_and_jan("done", "winter.2")
    winter("{text: Get skis from a neighbour., id: skis}", "Borrow skis.")

    assert ticked(anna_and_jan) == ([1], [])


def test_a_line_is_shown_while_it_holds_and_its_number_stays(anna_and_jan, winter, on_terminal):
    winter("{text: Buy lights., until: 2026-11-22}", "Buy gloves.", "{text: Borrow skis., from: 2026-12-01}")

    shown = on_terminal(anna_and_jan, "show", "winter", "--no-color")

    assert "What to do\n[ ] 2. Buy gloves.\n\n" in shown
    refused = [anna_and_jan("done", f"winter.{number}") for number in (1, 3, 4)]
    assert [(result.exit_code, result.stderr) for result in refused] == [
        (1, "Error: Line 1 of winter does not hold today.\n\nhint: It held until 2026-11-22.\n"),
        (1, "Error: Line 3 of winter does not hold today.\n\nhint: It holds from 2026-12-01.\n"),
        (1, "Error: winter has 3 lines, not 4.\n"),
    ]
    done = json.loads(anna_and_jan("done", "winter.2", "--json").stdout)["items"][0]
    assert (done["state"], done["parts"], done["parts_shown"], done["parts_done"]) == ("done", 3, [2], [2])


def test_the_document_of_a_task_has_the_texts_of_its_lines(anna_and_jan, winter):
    winter("{text: Buy *lights*., until: 2027-11-22, id: lights}", "Buy gloves.")

    record = json.loads(anna_and_jan("show", "winter", "--json").stdout)["record"]

    assert record["do"] == ["Buy *lights*.", "Buy gloves."]


def test_a_municipality_adds_lines_that_hold_for_a_time(anna_and_jan, winter, make_pack):
    make_pack(
        "xx-port",
        {
            **PORT,
            "tasks/winter.yaml": dedent("""\
                overrides: xx/winter@1
                add: {do: [{text: Fetch sand at the quay., until: 2027-03-31, id: sand}, Wave.]}
                """),
        },
    )

    shown = anna_and_jan("show", "winter").stdout

    assert "do.3\tFetch sand at the quay.\ndo.4\tWave.\n" in shown


def test_a_tick_of_the_first_version_stands_on_the_words_that_its_number_meant(relocate, make_pack):
    meant = first_lines(["sweden"])["sweden 2026.11.1", "bankid", 1, 2]
    lines = json.dumps(["Buy gloves.", "Borrow skis.", meant])
    task = f"title: BankID\nphase: there\nwhy: So it is.\ndo: {lines}\n"
    make_pack("sweden", {"phases.yaml": "there: {title: There}\n", "tasks/bankid.yaml": task})
    relocate("start", "sweden", "--name", "Anna", "--yes")
    early = {"do": "done", "task": "bankid", "rev": 1, "on": "2026-11-20"}
    Computer(relocate.home / "data", relocate.home / "state").save(
        {**early, "pack": "sweden 2026.11.1", "part": 2},
        {**early, "pack": "sweden 2026.11.1", "part": 99},
        {**early, "pack": "elsewhere 2026.11.1", "part": 1},
    )

    item = json.loads(relocate("list", "--json").stdout)["items"][0]

    assert (item["parts_done"], item["parts_changed"]) == ([3], ["line 99", "line 1"])
