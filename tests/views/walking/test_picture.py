from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from rich.cells import cell_len

from relocate_cli.cli.walking.keys import press
from relocate_cli.views.walking.moves import cursor_on, moved, settled
from relocate_cli.views.walking.picture import Viewport, picture_of
from tests.domain.guides import did, make_guide, said, who
from tests.views.books import make_book

LINES = ["Buy stamps.", "Write, and post them."]
LETTERS_FIRST = [{"task": "letters", "why": "The bank asks for them."}]
LETTERS = {"title": "Write letters to 日本 and to everybody else whom you have not told yet 🏡"}
TASKS = {
    "letters": {**LETTERS, "due": "2 weeks before move", "do": LINES},
    "bank": {"title": "Open a bank account", "for": "each adult", "waits_for": LETTERS_FIRST, "do": LINES},
    "school": {"title": "Contact the school", "phase": "there", "opens": "on move", "do": LINES},
}
KEYS = [
    "up",
    "down",
    "page-up",
    "page-down",
    "home",
    "end",
    "enter",
    "esc",
    "left",
    "right",
    "tab",
    "backspace",
]


@pytest.fixture(scope="module")
def book():
    guide = make_guide(
        questions={"move": {"type": "date", "anchor": "your move"}},
        phases={"now": {"title": "Before you move"}, "there": {"title": "There"}},
        tasks=TASKS,
    )
    told = [*who("anna adult", "omar adult"), *said({"move": "2027-03-01"}), did("done", "bank:omar")]
    text = {"why": "They want to know.", "do": LINES, "sources": []}
    texts = {"tasks": dict.fromkeys(TASKS, text), "words": {}}
    return make_book(guide, texts, told)


@pytest.fixture(scope="module")
def cursor(book):
    return cursor_on(book.checklist.items, book.checklist.items)


def test_the_list_says_how_far_one_is_and_where_everything_stands(book, cursor):
    shown = picture_of(cursor, book, 80, 12).frame.text()

    assert (
        shown
        == """\
Xland, moving on Mon 1 Mar 2027 (in 4 weeks)                         1 of 4 done
Before you move                                                              1/3
> [ ] Write letters to 日本 and to everybody else whom you have not told yet 🏡
                                                                 begin by 15 Feb
  [x] Open a bank account · Omar                                     done 15 Jan
      +1 not yet
There                                                                        0/1
      +1 not yet


begin by Mon 15 Feb 2027 (in 14 days)  letters
Space tick  ? keys  q leave  Enter open  a not yet  / find  u undo  w sent
"""
    )


def test_what_cannot_be_done_yet_is_shown_with_a_key(book, cursor):
    shown = picture_of(press(cursor, "a", Viewport())[0], book, 80, 12).frame.text()

    assert (
        shown
        == """\
Xland, moving on Mon 1 Mar 2027 (in 4 weeks)                         1 of 4 done
Before you move                                                              1/3
> [ ] Write letters to 日本 and to everybody else whom you have not told yet 🏡
                                                                 begin by 15 Feb
  [.] Open a bank account · Anna                                         not yet
  [x] Open a bank account · Omar                                     done 15 Jan
There                                                                        0/1
  [.] Contact the school                                                 not yet


begin by Mon 15 Feb 2027 (in 14 days)  letters
Space tick  ? keys  q leave  Enter open  a fold  / find  u undo  w sent
"""
    )


def test_a_narrow_list_wraps_titles(book, cursor):
    shown = picture_of(cursor, book, 40, 12).frame.text()

    assert (
        shown
        == """\
1 of 4 done
Before you move                      1/3
> [ ] Write letters to 日本 and to
      everybody else whom you have not
      told yet 🏡        begin by 15 Feb
  [x] Open a bank account · Omar
                             done 15 Jan
      +1 not yet
There                                0/1
      +1 not yet
begin by Mon 15 Feb 2027 (in 14 days)  …
Space tick  ? keys  q leave  Enter open
"""
    )


def test_the_open_task_stands_beside_the_list(book, cursor):
    shown = picture_of(cursor._replace(opened=True), book, 100, 14).frame.text()

    assert (
        shown
        == """\
Xland, moving on Mon 1 Mar 2027 (in 4 weeks)                                             1 of 4 done
Before you move                      1/3 │ Write letters to 日本 and to everybody else whom you have
> [ ] Write letters to 日本 and to ever… │ not told yet 🏡
  [x] Open a bank account · Omar         │ letters
      +1 not yet                         │
There                                0/1 │ [ ] begin by Mon 15 Feb 2027 (in 14 days)
      +1 not yet                         │
                                         │ They want to know.
                                         │
                                         │ What to do
                                         │ [ ] 1. Buy stamps.
                                         │ [ ] 2. Write, and post them.
rows 1-11 of 15
Esc back  1-9 tick a line  Space tick  PgDn more  ? keys  q leave
"""
    )


def test_the_open_task_takes_a_narrow_screen(book, cursor):
    shown = picture_of(cursor._replace(opened=True, offset=2), book, 40, 10).frame.text()

    assert (
        shown
        == """\
1 of 4 done
letters

[ ] begin by Mon 15 Feb 2027 (in 14
    days)

They want to know.

rows 3-9 of 17
Esc back  1-9 tick a line  Space tick
"""
    )


def test_a_filter_says_what_is_shown(book, cursor):
    filtered = settled(cursor._replace(words="bank", person="anna"))

    shown = picture_of(filtered, book, 60, 9).frame.text()

    assert (
        shown
        == """\
Xland, moving on Mon 1 Mar 2027 (in 4 weeks)     1 of 4 done
Only Anna, bank: 1 of 4
Before you move                                          0/1
> [.] Open a bank account · Anna                     not yet



waits for letters  bank:anna
Esc show all  Space tick  ? keys  q leave  Enter open
"""
    )


def test_what_is_typed_has_the_cursor_at_its_end(book, cursor):
    frame = picture_of(
        cursor._replace(asking="note", typed="a very long note that goes on"), book, 20, 6
    ).frame

    assert (
        frame.text()
        == """\
> [ ] Write letters
      to 日本 and to
      everybody else
      whom you have
g note that goes on
Enter save
"""
    )
    assert (frame.row, frame.column) == (4, 19)


def test_trouble_is_said_in_full(book, cursor):
    said = cursor._replace(
        message="The disk is full. Nothing was changed. Make room and try again.", trouble=True
    )

    shown = picture_of(said, book, 40, 12).frame.text()

    assert (
        shown
        == """\
1 of 4 done
Before you move                      1/3
> [ ] Write letters to 日本 and to
      everybody else whom you have not
      told yet 🏡        begin by 15 Feb
  [x] Open a bank account · Omar
                             done 15 Jan
      +1 not yet
There                                0/1
The disk is full. Nothing was changed.
Make room and try again.
Space tick  ? keys  q leave  Enter open
"""
    )


def test_trouble_leaves_most_of_a_small_screen_to_the_list(book, cursor):
    said = cursor._replace(message="What was saved cannot be read. " * 9, trouble=True)

    shown = picture_of(said, book, 40, 9).frame.text()

    assert (
        shown
        == """\
1 of 4 done
Before you move                      1/3
> [ ] Write letters to 日本 and to
      everybody else whom you have not
      told yet 🏡        begin by 15 Feb
What was saved cannot be read. What was
saved cannot be read. What was saved
cannot be read. What was saved cannot be
Space tick  ? keys  q leave  Enter open
"""
    )


def test_trouble_with_a_note_is_said_below_what_was_typed(book, cursor):
    typed = cursor._replace(asking="note", typed="phone first", message="The disk is full.", trouble=True)

    frame = picture_of(typed, book, 40, 7).frame

    assert (
        frame.text()
        == """\
Before you move                      1/3
> [ ] Write letters to 日本 and to
      everybody else whom you have not
      told yet 🏡        begin by 15 Feb
Note: phone first
The disk is full.
Enter save  Esc cancel
"""
    )
    assert (frame.row, frame.column) == (4, 17)


def test_the_smallest_screen_shows_the_item_one_stands_on(book, cursor):
    assert picture_of(moved(cursor, 1), book, 20, 1).frame.text() == "> [x] Open a bank\n"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    some.lists(some.one_of(some.sampled_from([*KEYS, *"jk?/pn12hl"]), some.characters()), max_size=12),
    some.integers(1, 130),
    some.integers(1, 45),
)
def test_after_any_keys_the_picture_fits_and_the_cursor_is_in_it(book, cursor, keys, columns, rows):
    for key in keys:
        cursor, _request = press(cursor, key, picture_of(cursor, book, columns, rows).viewport)
    frame = picture_of(cursor, book, columns, rows).frame

    assert len(frame.rows) <= rows
    assert all(cell_len("".join(piece.text for piece in row)) <= columns for row in frame.rows)
    assert 0 <= frame.row < rows
    assert 0 <= frame.column < columns


@pytest.mark.parametrize(("columns", "rows"), [(20, 6), (40, 10), (80, 24), (120, 40)])
def test_the_cursor_stands_on_the_sign_of_the_current_item(book, cursor, columns, rows):
    for number in range(len(cursor.items)):
        frame = picture_of(moved(cursor, number), book, columns, rows).frame
        assert frame.text().splitlines()[frame.row].startswith("> [")


def test_a_row_without_room_says_the_last_good_day_to_begin_in_short():
    title = "Get the card that you have to hold in your hand"
    due = {"by": "on move", "means": "over"}
    tasks = {
        "card": {"title": title, "takes": "2-4 weeks", "due": due, "do": LINES},
        "late": {"title": title, "due": "8 weeks before move", "do": LINES},
    }
    guide = make_guide(questions={"move": {"type": "date", "anchor": "your move"}}, tasks=tasks)
    texts = {"tasks": {id: {"why": "", "do": LINES, "sources": []} for id in tasks}, "words": {}}
    book = make_book(guide, texts, who("anna adult"), said({"move": "2027-03-15"}))

    rows = picture_of(cursor_on(book.checklist.items, book.checklist.items), book, 80, 8).frame.text()

    assert [row.split("  ")[-1].strip() for row in rows.splitlines() if "] Get" in row] == [
        "begin now",
        "begin by 15 Feb",
    ]
