from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from relocate_cli.domain.walking.walk import Room, Walk, begin, settled
from relocate_cli.domain.walking.wish import Wish
from relocate_cli.usecases.walking.keys import press
from relocate_cli.usecases.walking.typed import paste
from tests.domain.guides import did, make_checklist, make_guide, who

GUIDE = make_guide(
    tasks={
        "a": {"do": ["one", "two", "three"]},
        "b": {"for": "each adult"},
        "c": {"title": "Körkort"},
        "d": {},
    },
)
TOLD = [*who("anna adult", "omar adult"), did("done", "d")]
ITEMS = make_checklist(GUIDE, TOLD).items
ROOM, NARROW = Room(page=2, deepest=9), Room(page=2, deepest=9, beside=False)


def pressed(*keys: str, walk: Walk | None = None, room: Room = ROOM) -> tuple[Walk, list[Wish]]:
    """Return the moment after these keys, and all that was asked for."""
    walk = walk or begin(ITEMS, ITEMS)
    wishes = []
    for key in keys:
        walk, wish = press(walk, key, room)
        wishes += [wish] if wish else []
    return walk, wishes


def where(*keys: str, room: Room = ROOM) -> str:
    item = pressed(*keys, room=room)[0].current
    return item.id if item else ""


def test_arrows_and_letters_move_and_stop_at_the_ends():
    assert [where(), where("down"), where("j", "j"), where("k"), where(*["j"] * 50)] == [
        "a",
        "b:anna",
        "b:omar",
        "a",
        "d",
    ]
    assert (where("page-down"), where("end", "page-up"), where("end", "home")) == ("b:omar", "b:omar", "a")


@pytest.mark.parametrize(("key", "kind"), [(" ", "done"), ("x", "done"), ("w", "wait"), ("s", "skip")])
def test_a_mark_is_asked_for_and_taken_back_with_the_same_key(key, kind):
    marked = make_checklist(GUIDE, [*TOLD, did(kind, "a")]).items

    assert pressed(key)[1] == [Wish(kind, ("a", ""))]
    assert pressed(key, walk=begin(marked, marked))[1] == [Wish("open", ("a", ""))]


def test_digits_tick_lines_of_the_open_task_only():
    assert pressed("1")[1] == []
    assert pressed("enter", "2")[1] == [Wish("done", ("a", ""), 2)]
    walk, wishes = pressed("enter", "7")
    assert (walk.message, wishes) == ("There is no line 7.", [])


def test_arrows_move_the_list_while_it_is_beside_the_task_and_the_text_where_it_is_not():
    beside, narrow = pressed("enter", "j")[0], pressed("enter", "j", room=NARROW)[0]

    assert (beside.at, beside.offset, beside.opened) == (("b", "anna"), 0, True)
    assert (narrow.at, narrow.offset, narrow.opened) == (("a", ""), 1, True)
    assert pressed("enter", "end", "down", room=NARROW)[0].offset == NARROW.deepest


def test_esc_closes_what_is_open_then_the_filter_then_leaves():
    walk, wishes = pressed("/", "b", "enter", "enter", "esc")
    assert (walk.opened, walk.words, wishes) == (False, "b", [])
    walk, wishes = pressed("esc", walk=walk)
    assert (walk.words, wishes) == ("", [])
    assert pressed("esc", walk=walk)[1] == [Wish("leave")]


def test_words_are_found_without_accents_while_they_are_typed():
    walk, _wishes = pressed("/", "k", "o", "r", "k")

    assert [item.id for item in walk.shown] == ["c"]
    assert walk.at == ("c", "")
    assert pressed("backspace", "erase-all", walk=walk)[0].shown == list(ITEMS)


def test_the_persons_come_one_after_the_other():
    assert [pressed(*["p"] * times)[0].person for times in range(4)] == ["", "anna", "omar", ""]
    assert [item.id for item in pressed("tab")[0].shown] == ["a", "b:anna", "c", "d"]


def test_a_note_is_typed_and_asked_for_with_enter_or_given_up_with_esc():
    assert pressed("n", "q", " ", "ö", "enter")[1] == [Wish("note", ("a", ""), text="q ö")]
    assert pressed("n", "q", "esc") == (begin(ITEMS, ITEMS), [])


def test_pasted_text_is_typed_where_one_types_and_nothing_elsewhere():
    walk = begin(ITEMS, ITEMS)

    assert paste(walk, "sss") == walk
    assert paste(pressed("n")[0], "sss").typed == "sss"


def test_one_stays_on_the_same_item_or_on_the_next_when_it_is_gone():
    walk = begin(ITEMS, ITEMS)._replace(at=("b", "omar"))

    assert settled(walk, ITEMS[::-1]).at == ("b", "omar")
    assert settled(walk._replace(person="anna")).at == ("c", "")
    assert settled(walk, ()).current is None


KEYS = some.one_of(
    some.sampled_from(["up", "end", "enter", "esc", "tab", "backspace", *"jk?/np12uws "]), some.characters()
)


@given(some.lists(KEYS))
def test_any_keys_leave_one_on_an_item_that_is_shown(keys):
    walk, _wishes = pressed(*keys)

    assert walk.current in walk.shown or not walk.shown
