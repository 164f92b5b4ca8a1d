from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from relocate_cli.views.walking.moves import cursor_on, next_person, settled, typing
from tests.domain.guides import did, make_checklist, make_guide, who

if TYPE_CHECKING:
    from relocate_cli.views.walking.cursor import Cursor

GUIDE = make_guide(
    tasks={
        "a": {"do": ["One.", "Two.", "Three."]},
        "b": {"for": "each adult"},
        "c": {"title": "Körkort"},
        "d": {},
    },
)
TOLD = [*who("anna adult", "omar adult"), did("done", "d")]
ITEMS = make_checklist(GUIDE, TOLD).items


def ids(cursor: Cursor) -> list[str]:
    return [item.id for item in cursor.shown]


def test_it_begins_on_the_first_of_what_is_urgent_that_is_shown():
    assert cursor_on(ITEMS, ITEMS[1:]).at == ("b", "anna")
    assert cursor_on(ITEMS, ITEMS[1:], "omar").at == ("b", "omar")
    assert cursor_on(ITEMS, ()).at == ("a", "")
    assert cursor_on((), ()).current is None


def test_one_stays_on_the_same_item_or_on_the_next_when_it_is_gone():
    cursor = cursor_on(ITEMS, ITEMS)._replace(at=("b", "omar"))

    assert settled(cursor, ITEMS[::-1]).at == ("b", "omar")
    assert settled(cursor._replace(person="anna")).at == ("c", "")
    assert settled(cursor, ITEMS[:2]).at == ("b", "anna")
    assert settled(cursor, ()).current is None


def test_a_text_is_closed_when_its_item_is_gone_and_stays_open_otherwise():
    cursor = cursor_on(ITEMS, ITEMS)._replace(opened=True, offset=3)

    assert settled(cursor) == cursor
    assert settled(cursor, ITEMS[1:])[1:5] == (("b", "anna"), False, False, 0)
    assert settled(cursor._replace(words="nowhere")).opened is False


@pytest.mark.parametrize(
    ("words", "found"),
    [("korkort", ["c"]), ("b anna", ["b:anna"]), ("OMAR", ["b:omar"]), ("n b", ["b:anna"]), ("x", [])],
)
def test_all_words_are_looked_for_in_the_title_the_id_and_the_name(words, found):
    assert ids(typing(cursor_on(ITEMS, ITEMS)._replace(asking="words"), words)) == found


def test_words_are_found_in_notes_too():
    note = {"do": "note", "task": "a", "member": "", "text": "phone on Monday"}
    items = make_checklist(GUIDE, [*TOLD, note]).items

    assert ids(cursor_on(items, items)._replace(words="monday")) == ["a"]


def test_each_person_is_shown_with_what_the_household_does():
    anna = next_person(cursor_on(ITEMS, ITEMS))
    omar = next_person(anna)

    assert [ids(anna), ids(omar)] == [["a", "b:anna", "c", "d"], ["a", "b:omar", "c", "d"]]
    assert next_person(omar).person == ""
