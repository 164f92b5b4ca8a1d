from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as some

from relocate_cli.cli.terminal.keys import PASTED
from relocate_cli.cli.walking.keys import press
from relocate_cli.usecases.walking import Request
from relocate_cli.views.checklist.row import row_id
from relocate_cli.views.walking.moves import cursor_on
from relocate_cli.views.walking.picture import Viewport
from tests.domain.guides import did, make_checklist, make_guide, who

if TYPE_CHECKING:
    from relocate_cli.views.walking.cursor import Cursor

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
WIDE, NARROW = Viewport(page=2, deepest=9), Viewport(page=2, deepest=9, beside=False)


def pressed(
    *keys: str, cursor: Cursor | None = None, viewport: Viewport = WIDE
) -> tuple[Cursor, list[Request]]:
    """Return the moment after these keys, and all that was asked for."""
    cursor = cursor or cursor_on(ITEMS, ITEMS)
    requests = []
    for key in keys:
        cursor, request = press(cursor, key, viewport)
        requests += [request] if request else []
    return cursor, requests


def asked(do: str, item: str, part: int = 0, text: str = "") -> Request:
    return Request(do, (((item, ""), part),), text)


def where(*keys: str, viewport: Viewport = WIDE) -> str:
    row = pressed(*keys, viewport=viewport)[0].current
    return row_id(row) if row else ""


def test_arrows_and_letters_move_and_stop_at_the_ends():
    assert [where(), where("down"), where("j", "j"), where("k"), where(*["j"] * 50)] == [
        "a",
        "b",
        "c",
        "a",
        "d",
    ]
    assert (where("page-down"), where("end", "page-up"), where("end", "home")) == ("c", "b", "a")


def test_a_row_of_several_people_is_marked_together_or_taken_apart_and_marked_one_by_one():
    both = (("b", "anna"), 0), (("b", "omar"), 0)

    assert pressed("j", " ")[1] == [Request("done", both)]
    assert pressed("j", "n", "o", "k", "enter")[1] == [Request("note", both, "ok")]
    assert pressed("j", "e", "j", " ")[1] == [Request("done", both[1:])]
    assert pressed("j", "e", "j", "e", "w")[1] == [Request("wait", both)]


def test_what_cannot_be_done_yet_is_folded_away_until_a_key_or_a_search_shows_it():
    guide = make_guide(tasks={"a": {}, "late": {"waits_for": [{"task": "a", "why": "So it is."}]}})
    items = make_checklist(guide, TOLD).items
    shown = [
        [row_id(row) for row in pressed(*keys, cursor=cursor_on(items, items))[0].rows]
        for keys in ((), "a", "aa", ("/", *"late"))
    ]

    assert shown == [["a"], ["a", "late"], ["a"], ["late"]]


@pytest.mark.parametrize(("key", "kind"), [(" ", "done"), ("x", "done"), ("w", "wait"), ("s", "skip")])
def test_a_mark_is_asked_for_and_taken_back_with_the_same_key(key, kind):
    marked = make_checklist(GUIDE, [*TOLD, did(kind, "a")]).items

    assert pressed(key)[1] == [asked(kind, "a")]
    assert pressed(key, cursor=cursor_on(marked, marked))[1] == [asked("open", "a")]


def test_digits_tick_lines_of_the_open_task_only():
    assert pressed("1")[1] == []
    assert pressed("enter", "2")[1] == [asked("done", "a", 2)]
    cursor, requests = pressed("enter", "7")
    assert (cursor.message, requests) == ("There is no line 7.", [])


def test_arrows_move_the_list_while_it_is_beside_the_task_and_the_text_where_it_is_not():
    beside, narrow = pressed("enter", "j")[0], pressed("enter", "j", viewport=NARROW)[0]

    assert (beside.at, beside.offset, beside.opened) == (("b", "anna"), 0, True)
    assert (narrow.at, narrow.offset, narrow.opened) == (("a", ""), 1, True)
    assert pressed("enter", "end", "down", viewport=NARROW)[0].offset == NARROW.deepest


def test_esc_closes_what_is_open_then_the_filter_then_leaves():
    cursor, requests = pressed("/", "b", "enter", "enter", "esc")
    assert (cursor.opened, cursor.words, requests) == (False, "b", [])
    cursor, requests = pressed("esc", cursor=cursor)
    assert (cursor.words, requests) == ("", [])
    assert pressed("esc", cursor=cursor)[1] == [Request("leave")]


def test_words_are_found_without_accents_while_they_are_typed():
    cursor, _requests = pressed("/", "k", "o", "r", "k")

    assert [item.id for item in cursor.shown] == ["c"]
    assert cursor.at == ("c", "")
    assert pressed("backspace", "erase-all", cursor=cursor)[0].shown == list(ITEMS)


def test_the_persons_come_one_after_the_other():
    assert [pressed(*["p"] * times)[0].person for times in range(4)] == ["", "anna", "omar", ""]
    assert [item.id for item in pressed("tab")[0].shown] == ["a", "b:anna", "c", "d"]


def test_a_note_is_typed_and_asked_for_with_enter_or_given_up_with_esc():
    assert pressed("n", "q", " ", "ö", "enter")[1] == [asked("note", "a", text="q ö")]
    assert pressed("n", "q", "esc") == (cursor_on(ITEMS, ITEMS), [])


def test_pasted_text_is_typed_where_one_types_and_nothing_elsewhere():
    cursor = cursor_on(ITEMS, ITEMS)

    assert pressed(f"{PASTED}s", f"{PASTED}q", f"{PASTED}sss", cursor=cursor) == (cursor, [])
    assert pressed("n", f"{PASTED}sss")[0].typed == "sss"


KEYS = some.one_of(
    some.sampled_from(["up", "end", "enter", "esc", "tab", "backspace", *"jk?/np12uws "]), some.characters()
)


@given(some.lists(KEYS))
def test_any_keys_leave_one_on_an_item_that_is_shown(keys):
    cursor, _requests = pressed(*keys)

    assert cursor.current in cursor.rows or not cursor.rows
