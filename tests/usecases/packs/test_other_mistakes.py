"""Mistakes of the second hour: a name too many, a change that says nothing, signs of other programs."""

from __future__ import annotations

from pathlib import Path

import pytest

from relocate_cli.usecases.packs.checking import check_packs
from tests.usecases.packs.test_forty_mistakes import COUNTRY, PACK, TASK

AGE = "age: {from: 6, to: 15}"
WORDS = "Delete the signs. Emphasis is *one word*, or **several words**; nothing else is shown."
EVENT = """\
market:
  name: The market
  what: Stalls.
  dates: In March.
  months: [March]
  sources: [{url: https://example.org/market/, read: 2026-11-01}]
"""
MISTAKES = {
    "an age in words": (
        {"tasks/ski.yaml": TASK.replace("why:", "when: {age: {from: six}}\nwhy:")},
        f"ski:4:20 P034 An age is a whole number of years. | {AGE}",
    ),
    "a field that is nearly called sources": (
        {"tasks/ski.yaml": TASK.replace("sources:", "source:")},
        "ski:9:1 P030 There is no field 'source' here. | Did you mean sources?",
    ),
    "the name of the task above its fields": (
        {"tasks/ski.yaml": "ski:\n" + "".join(f"  {line}\n" for line in TASK.splitlines())},
        "ski:1:1 P030 The fields stand under a name here; "
        "of a file with one record its own name is enough. | "
        "Delete this line, and begin all fields at the margin.",
    ),
    "a change by another word": (
        {"tasks/register.yaml": PACK["tasks/register.yaml"].replace("overrides", "override")},
        "register:1:1 P030 There is no field 'override' here. | Did you mean overrides?",
    ),
    "a change that says nothing": (
        {"tasks/register.yaml": "overrides: xx/register@1\n"},
        "register:1:12 P031 This changes nothing yet. | "
        "Write under it what is different, such as here: The office is in the library.",
    ),
    "a bare yes for a reason": (
        {"tasks/register.yaml": "overrides: xx/register@1\ndrop: yes\n"},
        "register:2:7 P032 Newcomers read this as the reason why it does not hold here. | "
        "Write a sentence: drop: There is no tram here; take the bus.",
    ),
    "a revision that there is not yet": (
        {"tasks/register.yaml": PACK["tasks/register.yaml"].replace("@1", "@9")},
        "register:1:12 P042 There is no revision 9 of xx/register yet; it is at 1. | "
        "Read the parent again; if this still fits, write @1.",
    ),
    "a task as a list": (
        {"tasks/ski.yaml": "- title: Find the ski track\n- phase: before\n"},
        "ski:1:1 P032 Expected fields such as title:, found a list. | "
        "Write each field in a line of its own, without a dash: name, colon, value.",
    ),
    "several parents": (
        {"pack.yaml": PACK["pack.yaml"].replace("xx", "[xx, yy]") + "level: municipality\n"},
        "pack:2:10 P032 Expected text, found a list. | "
        "Write it after the colon, without a dash; in quotation marks if it begins with [.",
    ),
    "a list where names have a colon": (
        {"pack.yaml": PACK["pack.yaml"] + "retired: [old-track]\n"},
        "pack:4:10 P032 Expected names, each with a colon, found a list. | "
        "Write it like {name-one: ..., name-two: ...}.",
    ),
    "a month by its name": (
        {"events.yaml": EVENT},
        "events:5:12 P034 'March' is not a whole number from 1 to 12. | Write only digits: 3",
    ),
    "HTML": (
        {"tasks/ski.yaml": TASK.replace("In winter", "In <b>winter</b>")},
        f"ski:4:6 P021 People see this as it stands: <b> | {WORDS}",
    ),
    "signs of code": (
        {"tasks/ski.yaml": TASK.replace("Borrow skis", "Borrow `skis`")},
        f"ski:7:5 P021 People see this as it stands: `skis` | {WORDS}",
    ),
    "an id without its pack": (
        {"tasks/register.yaml": PACK["tasks/register.yaml"].replace("xx/register@1", "register")},
        "register:1:12 P038 'register' is not written as it should be. | overrides: xx/register@1",
    ),
    "a change without its revision": (
        {"tasks/register.yaml": PACK["tasks/register.yaml"].replace("@1", "")},
        "register:1:12 P038 'xx/register' is not written as it should be. | overrides: xx/register@1",
    ),
    "a change of nothing": (
        {"tasks/register.yaml": PACK["tasks/register.yaml"].replace("xx/register@1", "")},
        "register:1:1 P032 Nothing stands here; expected is text. | overrides: xx/register@1",
    ),
    "the day of an event by another name": (
        {"events.yaml": EVENT.replace("dates: In March.\n  months: [March]", "date: 2027-03-01")},
        "events:4:3 P030 There is no field 'date' here. | Did you mean on? "
        "dates is needed as well: When it is, in words: every Tuesday in term time.",
    ),
    "a line of a task twice": (
        {"tasks/ski.yaml": TASK.replace("Borrow skis.", "Ask at  the library.")},
        "ski:7:5 P022 This line stands here a second time; the first is on line 6. | "
        "Delete one of them; if both are meant, say what is different.",
    ),
    "a bare yes for a sentence": (
        {"tasks/ski.yaml": TASK.replace("why: In winter people meet there.", "why: yes")},
        "ski:4:6 P021 People see this as it stands: yes | "
        "Write a sentence; if it is only the word, with a capital letter.",
    ),
    "a star that is alone": (
        {"tasks/ski.yaml": TASK.replace("Borrow skis", "Borrow *skis now")},
        "ski:7:5 P021 This star opens emphasis that does not close: *skis | "
        "Write the second star behind the last word: *one word*.",
    ),
    "a link without https": (
        {"tasks/ski.yaml": TASK.replace("the library", "[the library](www.example.org)")},
        "ski:6:5 P021 People see this as it stands: [the library](www.example.org) | "
        "Write the whole address: [label](https://www.mala.se/page/)",
    ),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_of_the_second_hour_is_told_once_with_its_line_and_how_to_write_it(
    make_pack, workspace, name
):
    make_pack("xx", COUNTRY)
    files, expected = MISTAKES[name]

    found = check_packs(workspace, [make_pack("port", {**PACK, **files})]).findings

    assert [
        f"{Path(one.mark.path).stem}:{one.mark.line}:{one.mark.column} {one.code} {one.message} | {one.hint}"
        for one in found
    ] == [expected]
