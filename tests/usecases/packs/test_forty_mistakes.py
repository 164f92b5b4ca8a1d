"""Forty usual mistakes of somebody who never saw YAML: told with their line, what it is, and how to write it.

Each alone, and nothing else is told beside it: no finding drags others behind.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from relocate_cli.usecases.packs.checking import check_packs

COUNTRY = {
    "pack.yaml": "name: Xanadu\nlevel: country\n",
    "phases.yaml": "before: {title: Before}\n",
    "questions.yaml": (
        "move: {ask: Which day?, help: A guess is enough., type: date, anchor: your move}\n"
        "home: {ask: Which home?, help: It counts., type: choice, options: {rent: Rented, own: My own}}\n"
    ),
    "tasks/register.yaml": (
        "title: Register\nphase: before\nwhen: {home: [rent, own]}\ndue: 3 days after move\n"
        "why: A law says so.\ndo: [Register.]\n"
        "sources: [{url: https://example.org/register, read: 2026-11-01}]\n"
    ),
}
TASK = """\
title: Find the ski track
phase: before
due: {by: 3 months after move, kind: advice}
why: In winter people meet there.
do:
  - Ask at the library.
  - Borrow skis.
contacts: [ski-club]
sources: [{url: "https://example.org/ski/", read: 2026-11-01}]
sure: medium
"""
CONTACTS = """\
ski-club:
  name: The ski club
  what: Keeps the track.
  phone: "0953-140 00"
  sources: [{url: "https://example.org/clubs/", read: 2026-11-01}]
"""
PACK = {
    "pack.yaml": "name: Port\nextends: xx\nhost: ski-club\n",
    "contacts.yaml": CONTACTS,
    "tasks/ski.yaml": TASK,
    "tasks/register.yaml": "overrides: xx/register@1\nhere: The office is at the quay.\n",
}
LIST = "Write each entry in a line of its own, after a dash and a space: - "
DASHES = "a list is written with plain dashes."
EXPLORER = "Windows may hide the last ending; its Explorer shows it under View, File name extensions."
NOT_READ = "A pack has no file of this name; it is not read."
SOURCE = '{url: "https://www.mala.se/kontakt/", read: 2026-11-23}'
WORDS = "is not one of the words that can stand here."
MISTAKES = {
    # what YAML swallows or throws away
    "a line of a list one space too deep": (
        *("ski", "  - Borrow", "   - Borrow"),
        "ski:7:4 P002 This line begins like one of a list, and is read as the end of the text above. | "
        "Put its dash under the one above: so many spaces go before it: 2.",
    ),
    "a bullet of a word processor": (
        *("ski", "  - Borrow", "    • Borrow"),
        "ski:7:5 P002 This line begins like one of a list, and is read as the end of the text above. | "
        "Put its dash under the one above: so many spaces go before it: 2.",
    ),
    "a number sign": (
        *("ski", "why: In winter people", "why: House #4 is where people"),
        "ski:4:12 P002 What stands after the # is not read: YAML takes it for a note to yourself. | "
        'Put the whole text in quotation marks: "House #4 ...". A note has a space after its #.',
    ),
    "a number sign in brackets": (
        *("contacts", "name: The ski club", "name: The ski club\n  also: [House #4, ski]"),
        "contacts:3:16 P002 What stands after the # is not read: YAML takes it for a note to yourself. | "
        'Put the whole text in quotation marks: "House #4 ...". A note has a space after its #.',
    ),
    "quotation marks of a word processor": (
        *("ski", "why: In winter people meet there.", "why: “In winter people meet there.”"),
        "ski:4:6 P010 The quotation marks “” belong to the text here, and people see them. | "
        'Write "In winter people meet there." if they are to hold it together; '
        'if people are to see them, put "..." around.',
    ),
    "a field swallowed by the text above": (
        *("ski", "meet there.\n", "meet there.\n  rev:2\n"),
        'ski:5:7 P002 There is no space after the colon of "rev:". | Write a space after the colon: rev: 2',
    ),
    "nothing, in the words of YAML": (
        *("ski", "why: In winter people meet there.", "why: null"),
        "ski:4:6 P032 Nothing stands here; expected is text. | Write it after the colon, or delete the line.",
    ),
    # lists
    "a dash without a space": (
        *("ski", "  - Ask at", "  -Ask at"),
        "ski:6:3 P032 Expected a list, found text. | Write a space after each dash: - Ask at the library.",
    ),
    "a dash too far out": (
        *("ski", "  - Borrow", " - Borrow"),
        "ski:7:2 P002 This dash does not stand under the dash above it. | Write so many spaces before it: 2.",
    ),
    "a long dash": (
        *("ski", "  - Borrow", "  – Borrow"),
        f'ski:7:3 P002 This line begins with "–"; {DASHES} | Write: - Borrow skis.',
    ),
    "a star for a dash": (
        *("ski", "  - Borrow", "  * Borrow"),
        f'ski:7:3 P002 This line begins with "*"; {DASHES} | Write: - Borrow skis.',
    ),
    "no dash": (
        *("ski", "  - Borrow", "  Borrow"),
        "ski:7:3 P002 This line stands in a list and has no dash. | "
        "Write: - Borrow skis. If it goes on with the text above, it needs two more spaces.",
    ),
    "numbers for dashes": (
        *("ski", "  - Ask at the library.\n  - Borrow", "  1. Ask at the library.\n  2. Borrow"),
        f"ski:6:3 P032 Expected a list, found text. | {LIST}Ask at the library.",
    ),
    "a text for a list": (
        *("ski", "do:\n  - Ask at the library.\n  - Borrow skis.", "do: Ask at the library."),
        f"ski:5:5 P032 Expected a list, found text. | {LIST}Ask at the library.",
    ),
    "commas for a list": (
        *("ski", "contacts: [ski-club]", "contacts: ski-club, library"),
        "ski:8:11 P032 Expected a list, found text. | Put it in brackets: [ski-club, library]",
    ),
    "a list for a text": (
        *("ski", "why: In", "why:\n  - In"),
        "ski:5:3 P032 Expected text, found a list. | "
        "Write it after the colon, without a dash; in quotation marks if it begins with [.",
    ),
    # colons, quotation marks, brackets
    "a colon in a text": (
        *("ski", "why: In", "why: Note: in"),
        'ski:4:10 P002 The colon ":" with a space after it begins a new name here, in the middle of a text. '
        "| "
        'Put the whole text in quotation marks, as in title: "Move: the first week". '
        "A new name begins in the column of the names above.",
    ),
    "a colon in a line of a list": (
        *("ski", "- Borrow", "- Note: borrow"),
        "ski:7:5 P030 There is no field 'Note' here. | "
        "If this is a text in which a colon stands, put all of it in quotation marks.",
    ),
    "no space after a colon": (
        *("ski", "phase: before", "phase:before"),
        'ski:2:7 P002 There is no space after the colon of "phase:". | '
        "Write a space after the colon: phase: before",
    ),
    "two names in a line": (
        *("ski", "due: {by: 3 months after move, kind: advice}", "due: by: 3 months after move"),
        'ski:3:8 P002 Two names stand in one line here, "due:" and "by:". | '
        "Put what belongs to the first one in braces: due: {by: ...}",
    ),
    "a quotation mark that is not closed": (
        *("ski", "why: In", 'why: "In'),
        "ski:4:6 P002 The quotation mark that opens here is not closed before line 9. | "
        "Close it at the end of the text.",
    ),
    "a bracket that is not closed": (
        *("contacts", "sources: [{", "sources: [[{"),
        "contacts:5:12 P002 The bracket that opens here is never closed. | "
        "Close it with ] or }, or write one value on each line after a dash.",
    ),
    "a comma too many": (
        *("ski", "[ski-club]", "[ski-club, , ski-club]"),
        "ski:8:22 P002 Nothing stands before this comma. | Delete one of the commas.",
    ),
    "fields too far in": (
        *("contacts", "  name: The ski club", "name: The ski club"),
        'contacts:3:3 P002 "what:" stands further in than the line above, as if it belonged to the text '
        "there. | "
        "Names of one group begin in the same column: put both under one another.",
    ),
    "a tab": (
        *("ski", "  - Borrow", "\t- Borrow"),
        "ski:7:1 P003 This line is indented with a tab, and the file is read by its spaces. | "
        "Delete the tab and use spaces, two for each level; most editors can do so by themselves.",
    ),
    # fields and their values
    "a field in Swedish": (
        *("ski", "title:", "titel:"),
        "ski:1:1 P030 There is no field 'titel' here. | Did you mean title?",
    ),
    "a field of another kind of record": (
        *("contacts", "  name:", "  title:"),
        "contacts:2:3 P030 There is no field 'title' here. | Did you mean name?",
    ),
    "an empty field": (
        *("ski", "why: In winter people meet there.", "why:"),
        "ski:4:1 P032 Nothing stands here; expected is text. | Write it after the colon, or delete the line.",
    ),
    "an amount in words": (
        *("ski", "sure:", "cost: 200 kr\nsure:"),
        "ski:10:7 P032 Expected fields such as amount:, found text. | "
        "Write it like {amount: 200, currency: SEK}.",
    ),
    "kronor in the amount": (
        *("ski", "sure:", "cost: {amount: 200 kr, currency: SEK}\nsure:"),
        "ski:10:16 P034 '200 kr' is not a whole number from 0 to 10000000. | Write only digits: 200",
    ),
    "a source as an address": (
        *("ski", '[{url: "https://example.org/ski/", read: 2026-11-01}]', "https://example.org/ski/"),
        f"ski:9:10 P032 Expected a list, found text. | Write it like [{SOURCE}].",
    ),
    "an address without https": (
        *("ski", '"https://example.org/ski/"', "www.example.org/ski"),
        "ski:9:17 P037 'www.example.org/ski' is not a web address that can stand here. | "
        "Write it with https, and see whether it opens: https://www.example.org/ski",
    ),
    "for whom, with several": (
        *("ski", "why:", "for: [adult, child]\nwhy:"),
        "ski:4:6 P032 Expected text, found a list. | Only one of these can stand here: "
        "once, each person, each adult, each child, each pet, each car, "
        "each company, each recruit.",
    ),
    "how sure, in another word": (
        *("ski", "sure: medium", "sure: yes"),
        f"ski:10:7 P033 'yes' {WORDS} | Known: high, medium, low.",
    ),
    # days
    "30 February": (
        *("ski", "read: 2026-11-01", "read: 2026-02-30"),
        "ski:9:51 P035 '2026-02-30' is not a date. | "
        "There is no such day: that month ends on 2026-02-28. Look it up again.",
    ),
    "a day in words": (
        *("ski", "read: 2026-11-01", "read: 1 november 2026"),
        "ski:9:51 P035 '1 november 2026' is not a date. | Write year, month and day: 2026-11-01",
    ),
    "a day that may be two": (
        *("ski", "read: 2026-11-01", "read: 2/11 2026"),
        "ski:9:51 P035 '2/11 2026' is not a date. | Write year, month and day: 2026-02-11 or 2026-11-02",
    ),
    "a deadline that counts from no day": (
        *("ski", "after move", "after home"),
        "ski:3:11 P059 home is no date that is asked of them, so nothing can be counted from it. | "
        "Count from one of these days: move; or from a task: 3 days after done find-home.",
    ),
    "a deadline that counts from nothing": (
        *("ski", "after move", "after arrival"),
        "ski:3:11 P012 There is no 'arrival' among the questions. | Known: move.",
    ),
    "an effort in short": (
        *("ski", "sure:", "effort: 30 min\nsure:"),
        "ski:10:9 P036 '30 min' is not a length of time. | Write it like 30 minutes, 2 hours or 1 day.",
    ),
    # names of files and records
    "an id with capitals": (
        *("contacts", "ski-club:", "Ski-Club:"),
        "contacts:1:1 P038 'Ski-Club' cannot be the id of a record. | "
        "Use small letters a-z, digits and hyphens. Write it like ski-club.",
    ),
    "a change with a field of its own": (
        *("register", "here:", "takes: 2 weeks\nhere:"),
        "register:2:1 P030 There is no field 'takes' here. | "
        "To say something else than the parent, write it like replace: {takes: ...}.",
    ),
    "a parent that does not exist": (
        *("pack", "extends: xx", "extends: lappland"),
        "pack:2:10 P044 The parent pack 'lappland' does not exist. | Known: xx.",
    ),
    "no parent": (
        *("pack", "extends: xx\n", ""),
        "pack:4:8 P044 port extends no pack, and names what it has not got itself. | "
        "Write in pack.yaml the pack of the region: extends: vasterbotten",
    ),
}
RENAMED = {
    "tasks/ski.yml": f"P014 {NOT_READ} | Rename it: tasks/ski.yaml",
    "tasks/ski.yaml.txt": f"P014 {NOT_READ} | Rename it: tasks/ski.yaml. {EXPLORER}",
    "tasks/Ski.YAML": f"P014 {NOT_READ} | Rename it: tasks/ski.yaml",
    "task/ski.yaml": f"P014 {NOT_READ} | Rename it: tasks",
}


@pytest.fixture
def told(make_pack, workspace):
    """Check the pack with some files changed, and return what is told of it."""
    make_pack("xx", COUNTRY)

    def check(files: dict[str, str]) -> list[str]:
        folder = make_pack("port", files)
        found = check_packs(workspace, [folder]).findings
        return [
            f"{Path(one.mark.path).stem}:{one.mark.line}:{one.mark.column} {one.code} {one.message}"
            + (f" | {one.hint}" if one.hint else "")
            for one in found
        ]

    return check


def test_the_pack_without_a_mistake_is_sound(told):
    assert told(PACK) == []


@pytest.mark.parametrize("name", MISTAKES)
def test_a_usual_mistake_is_told_once_with_its_line_and_how_to_write_it(told, name):
    file, right, wrong, expected = MISTAKES[name]
    path = next(path for path in PACK if Path(path).stem == file)
    assert right in PACK[path]

    assert told({**PACK, path: PACK[path].replace(right, wrong)}) == [expected]


@pytest.mark.parametrize("name", RENAMED)
def test_a_file_under_a_wrong_name_is_an_error_that_says_its_right_one(told, name):
    files = {**PACK, name: TASK}
    del files["tasks/ski.yaml"]
    files["tasks/register.yaml"] += "add: {after: [ski]}\n"

    assert [line.partition(" ")[2] for line in told(files)] == [RENAMED[name]]


def test_a_change_under_a_wrong_name_says_its_right_one(told):
    files = {**PACK, "tasks/office.yaml": PACK["tasks/register.yaml"]}
    del files["tasks/register.yaml"]

    assert told(files) == [
        "office:1:12 P041 This changes register, but it is called office. | "
        "Give it the same name: tasks/register.yaml"
    ]
