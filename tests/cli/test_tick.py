"""`relocate tick`: what was ticked on paper is ticked here, and nothing else."""

from __future__ import annotations

import json
from typing import NamedTuple

import pytest

from tests.cli.terminals import Terminal


class Paper(NamedTuple):
    """A printed booklet: its name, and the code of each item."""

    name: str
    codes: dict[str, str]


@pytest.fixture
def paper(anna_and_jan, tmp_path):
    """Print the list as it stands now."""

    def printed() -> Paper:
        result = anna_and_jan("print", "--json", "--force", "-o", str(tmp_path / "booklet.html"))
        document = json.loads(result.stdout)
        return Paper(document["booklet"], {row["id"]: row["code"] for row in document["rows"]})

    return printed


def states(relocate) -> dict[str, str]:
    rows = relocate("list").stdout.splitlines()
    return {row.split("\t")[0]: row.split("\t")[1] for row in rows}


def test_what_was_ticked_on_paper_is_ticked_and_one_undo_takes_all_back(anna_and_jan, paper, on_terminal):
    name, codes = paper()
    before = states(anna_and_jan)
    typed = (codes["pack-bags"], codes["apply:anna"].lower())

    screen = on_terminal(anna_and_jan, "tick", "--booklet", name.lower(), *typed, "--no-color")

    assert screen == (
        "[x] Apply for a permit · Anna: done on Mon 23 Nov 2026\n"
        "[x] Pack your bags: done on Mon 23 Nov 2026\n"
        "2 of 4 done. Take it back: relocate undo. What is next: relocate\n"
    )
    anna_and_jan("undo")
    assert states(anna_and_jan) == before


def test_codes_may_have_commas_between_them_and_a_space_before_their_letter(anna_and_jan, paper):
    name, codes = paper()
    pack, torn = codes["pack-bags"], codes["register:jan"]

    typed = (f"{pack},{codes['register:anna']};", torn[:-1], torn[-1].lower())
    result = anna_and_jan("tick", "--booklet", name, *typed, "--json")

    assert sorted(json.loads(result.stdout)["ticked"]) == ["pack-bags", "register:anna", "register:jan"]


def test_a_booklet_stays_right_when_the_list_has_moved_since(anna_and_jan, paper):
    name, codes = paper()
    anna_and_jan("done", "pack-bags")
    anna_and_jan("people", "add", "Tom", "--born", "2020-02-29", "--kind", "child")
    newer = paper()

    result = anna_and_jan("tick", "--booklet", name, codes["register:jan"], "--json")

    assert newer.name != name
    assert newer.codes["register:jan"] != codes["register:jan"]
    assert json.loads(result.stdout)["ticked"] == ["register:jan"]


def test_nothing_is_ticked_when_one_code_is_wrong(anna_and_jan, paper):
    name, codes = paper()
    before = states(anna_and_jan)
    right, swapped = codes["pack-bags"], codes["apply:anna"][::-1]

    result = anna_and_jan("tick", "--booklet", name, right, swapped, "--text")

    assert (result.exit_code, result.stderr) == (
        1,
        f"'{swapped}' is no code: a number and a letter, as in 12H.\n"
        "Nothing was ticked. Type all again, or tick the others: --skip-wrong\n",
    )
    assert states(anna_and_jan) == before


def test_the_others_are_ticked_when_that_was_said(anna_and_jan, paper):
    name, codes = paper()

    result = anna_and_jan("tick", "--booklet", name, codes["pack-bags"], "99A", "--skip-wrong", "--json")

    document = json.loads(result.stdout)
    assert (result.exit_code, document["ticked"]) == (1, ["pack-bags"])
    assert [wrong["code"] for wrong in document["wrong"]] == ["99A"]
    assert states(anna_and_jan)["pack-bags"] == "done"


def test_a_row_of_another_booklet_ticks_nothing_and_the_other_one_is_named(anna_and_jan, paper):
    old = paper()
    anna_and_jan("done", "pack-bags")
    new = paper()
    code = old.codes["register:jan"]

    result = anna_and_jan("tick", "--booklet", new.name, code, "--text")

    assert result.exit_code == 1
    assert " ".join(result.stderr.split()) == (
        f"'{code}' is not in booklet {new.name}: number and letter do not belong together. "
        f"It would fit booklet {old.name}. "
        "Nothing was ticked. Type all again, or tick the others: --skip-wrong"
    )


def test_a_row_for_somebody_who_left_the_household_is_told_and_the_rest_is_ticked(anna_and_jan, paper):
    name, codes = paper()
    anna_and_jan("people", "remove", "Jan", "--yes")

    result = anna_and_jan("tick", "--booklet", name, codes["register:jan"], codes["pack-bags"], "--text")

    assert result.exit_code == 0
    assert " ".join(result.stderr.split()) == (
        f"{codes['register:jan']} was Register your address, "
        "for somebody who is not in your household any more. "
        "[x] Pack your bags: done on Mon 23 Nov 2026 "
        "1 of 3 done. Take it back: relocate undo. What is next: relocate"
    )


def test_a_row_that_answers_took_off_the_list_is_told(anna_and_jan, paper):
    name, codes = paper()
    anna_and_jan("start", "--answer", "citizenship:anna=xanadian", "--yes")

    result = anna_and_jan("tick", "--booklet", name, codes["apply:anna"], "--text")

    assert result.stderr == (
        f"{codes['apply:anna']} was Apply for a permit, which is not on your list any more.\n"
        "Nothing was ticked.\n"
    )


def test_a_task_that_has_another_name_by_now_is_found(anna_and_jan, paper):
    name, codes = paper()
    folder = anna_and_jan.guides / "xx"
    file = folder / "tasks" / "pack-bags.yaml"
    file.rename(folder / "tasks" / "fill-bags.yaml")
    with (folder / "pack.yaml").open("a") as head:
        head.write("renamed: {pack-bags: fill-bags}\n")

    result = anna_and_jan("tick", "--booklet", name, codes["pack-bags"], "--json")

    assert json.loads(result.stdout)["ticked"] == ["fill-bags"]


def test_ticking_twice_keeps_the_first_day(anna_and_jan, paper):
    name, codes = paper()
    anna_and_jan("tick", "--booklet", name, codes["pack-bags"], "--on", "2026-11-20")

    document = json.loads(anna_and_jan("tick", "--booklet", name, codes["pack-bags"], "--json").stdout)

    assert (document["ticked"], document["items"][0]["on"]) == ([], "2026-11-20")


def test_a_booklet_that_nobody_printed_is_told_with_those_that_are_there(anna_and_jan, paper):
    none = anna_and_jan("tick", "--booklet", "K4", "7C")
    name = paper().name
    other = next(letter for letter in "ACD" if letter != name[0]) + name[1]

    result = anna_and_jan("tick", "--booklet", other, "7C")

    assert none.stderr == (
        "Error: No booklet 'K4' was printed from this list.\n\nhint: Print one with: relocate print\n"
    )
    assert result.stderr == (
        f"Error: No booklet '{other}' was printed from this list.\n\n"
        f"hint: Its name stands on each page. There are: {name}.\n"
    )


def test_what_is_missing_is_named_where_nobody_can_be_asked(anna_and_jan, paper):
    name = paper().name

    unnamed = anna_and_jan("tick", "7C")
    assert (unnamed.exit_code, unnamed.stderr) == (
        2,
        f"Error: Which booklet? Its name stands on each page.\n\nhint: Add it: --booklet {name}\n",
    )
    assert anna_and_jan("tick", "--booklet", name).stderr == (
        "Error: Which codes?\n\nhint: Write them behind it: 7C 12H\n"
    )


def test_codes_are_typed_one_after_another_and_one_undo_takes_all_back(anna_and_jan, paper):
    name, codes = paper()
    before = states(anna_and_jan)
    world = {**anna_and_jan.environment, "TERM": "xterm", "NO_COLOR": "1"}
    terminal = Terminal(["-m", "relocate_cli", "tick"], world, 80, 24)

    for shown, keys in [
        ("stands on each page:", f"{name.lower()}\n"),
        ("An empty line ends it.", f"{codes['pack-bags']}\n"),
        ("[x] Pack your bags", "7\n"),
        ("is no code", f"{codes['register:jan']}, {codes['pack-bags']}\n"),
        ("[x] Register your address · Jan", ""),
        ("was ticked already", "\n"),
        ("2 of 4 done.", ""),
    ]:
        terminal.until(shown)
        terminal.press(keys)

    assert states(anna_and_jan)["register:jan"] == "done"
    anna_and_jan("undo")
    assert states(anna_and_jan) == before


def test_printing_is_nothing_that_undo_takes_back(anna_and_jan, paper):
    anna_and_jan("done", "pack-bags")
    paper()

    assert anna_and_jan("undo").stdout == "undone\tpack-bags\n"


def test_another_computer_of_the_household_knows_the_booklet(laptops, tmp_path):
    here, there, sync = laptops
    printed = json.loads(here("print", "--json", "-o", str(tmp_path / "booklet.html")).stdout)
    sync()

    result = there("tick", "--booklet", printed["booklet"], printed["rows"][0]["code"], "--json")

    assert json.loads(result.stdout)["ticked"] == [printed["rows"][0]["id"]]
