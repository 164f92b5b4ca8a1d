from __future__ import annotations

import json
from textwrap import dedent


def notes(relocate) -> dict[str, list[str]]:
    items = json.loads(relocate("list", "--json").stdout)["items"]
    return {item["id"]: item["notes"] for item in items if item["notes"]}


def test_a_note_stands_beside_its_task_until_it_is_removed(anna_and_jan):
    anna_and_jan("note", "pack-bags", "the", "blue", "one")
    noted = notes(anna_and_jan)
    anna_and_jan("note", "pack-bags", "--remove")

    assert (noted, notes(anna_and_jan)) == ({"pack-bags": ["the blue one"]}, {})


def test_without_text_the_note_is_shown_and_stays(anna_and_jan, on_terminal):
    anna_and_jan("note", "pack-bags", "the blue one")

    shown = on_terminal(anna_and_jan, "note", "pack-bags", "--no-color")

    assert shown == dedent("""\
        Pack your bags
            the blue one
        Change it: relocate note pack-bags TEXT. Remove it: relocate note pack-bags
        --remove
        """)
    assert anna_and_jan("note", "pack-bags").stdout == "pack-bags\tthe blue one\n"
    document = json.loads(anna_and_jan("note", "pack-bags", "--json").stdout)
    assert [(item["id"], item["notes"]) for item in document["items"]] == [("pack-bags", ["the blue one"])]


def test_where_there_is_no_note_one_learns_how_to_write_it(anna_and_jan, on_terminal):
    result = anna_and_jan("note", "pack-bags")

    assert (result.exit_code, result.output) == (0, "")
    assert on_terminal(anna_and_jan, "note", "pack-bags", "--no-color", "--lang", "sv") == dedent("""\
        Det finns ingen anteckning vid detta: Pack your bags [en]
        Skriv en: relocate note pack-bags ring på måndag
        """)


def test_of_a_task_that_several_have_all_notes_are_shown_or_those_of_one(anna_and_jan):
    anna_and_jan("note", "register:anna", "bring the lease")
    anna_and_jan("note", "register:jan", "bring the dog")

    assert anna_and_jan("note", "register").stdout == (
        "register:anna\tbring the lease\nregister:jan\tbring the dog\n"
    )
    assert anna_and_jan("note", "register:jan").stdout == "register:jan\tbring the dog\n"
    assert anna_and_jan("note", "register", "--person", "Anna").stdout == "register:anna\tbring the lease\n"


def test_what_is_removed_is_told_and_can_be_taken_back(anna_and_jan, on_terminal):
    anna_and_jan("note", "pack-bags", "the blue one")

    removed = on_terminal(anna_and_jan, "note", "pack-bags", "--remove", "--no-color")
    again = on_terminal(anna_and_jan, "note", "pack-bags", "--remove", "--no-color")
    anna_and_jan("undo")

    assert removed == "Removed:\nPack your bags\n    the blue one\nTake it back: relocate undo\n"
    assert again == "There is no note beside this: Pack your bags\n"
    assert notes(anna_and_jan) == {"pack-bags": ["the blue one"]}


def test_a_note_is_not_written_and_removed_at_once(anna_and_jan):
    result = anna_and_jan("note", "pack-bags", "blue", "--remove")

    assert (result.exit_code, result.stderr) == (
        2, "Error: A note cannot be written and removed at once.\n\nhint: Leave out the text, or --remove.\n",
    )  # fmt: skip
