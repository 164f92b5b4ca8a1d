from __future__ import annotations

from textwrap import dedent

import pytest

from relocate_cli.cli.walking.keys import press
from relocate_cli.views.walking.moves import cursor_on
from relocate_cli.views.walking.picture import picture_of
from tests.domain.guides import make_guide
from tests.views.books import make_book

LINES = ["One.", "Two.", "Three.", "Four.", "Five."]
NAMES = ["ask", "buy", "cut", "dry", "eat", "fly"]


@pytest.fixture(scope="module")
def book():
    """Six tasks in two phases; what to do for each are five lines."""
    phases = {"now": {"title": "Now"}, "then": {"title": "Then"}}
    tasks = {name: {"phase": "now" if name < "d" else "then", "do": LINES} for name in NAMES}
    guide = make_guide(phases=phases, tasks=tasks)
    text = {"why": "Because.", "do": LINES, "sources": []}
    texts = {"tasks": dict.fromkeys(NAMES, text), "words": {}}
    return make_book(guide, texts)


@pytest.fixture
def seen(book):
    """Press keys on screens of these sizes, one after the other, and return the last picture."""

    def play(*moments: tuple[str, int, int]) -> str:
        cursor = cursor_on(book.checklist.items, book.checklist.items)
        for keys, columns, rows in moments:
            for key in keys.split():
                cursor, _request = press(cursor, key, picture_of(cursor, book, columns, rows).viewport)
        return picture_of(cursor, book, columns, rows).frame.text()

    return play


def test_the_list_stays_where_it_is_while_the_cursor_moves_within(seen):
    picture = """\
        Xland        0 of 6 done
        Now                  0/3
        {} [ ] ask
          [ ] buy
        {} [ ] cut
        Then                 0/3
        {}
        Space tick  ? keys
        """

    assert seen(("", 24, 8)) == dedent(picture).format(">", " ", "ask")
    assert seen(("j j", 24, 8)) == dedent(picture).format(" ", ">", "cut")
    assert seen(("k", 24, 8)) == dedent(picture).format(">", " ", "ask")


def test_beyond_its_last_row_the_list_follows_as_little_as_it_must(seen):
    assert seen(("j j j", 24, 8)) == dedent("""\
        Xland        0 of 6 done
          [ ] ask
          [ ] buy
          [ ] cut
        Then                 0/3
        > [ ] dry
        dry
        Space tick  ? keys
        """)


def test_at_the_end_the_last_item_stands_on_the_last_row(seen):
    picture = dedent("""\
        Xland        0 of 6 done
          [ ] cut
        Then                 0/3
          [ ] dry
          [ ] eat
        > [ ] fly
        fly
        Space tick  ? keys
        """)

    assert seen(("end", 24, 8)) == picture
    assert seen(("end j page-down", 24, 8)) == picture


def test_above_its_first_row_the_list_follows_with_the_phase_of_the_item(seen):
    assert seen(("end k k k", 24, 8)) == dedent("""\
        Xland        0 of 6 done
        > [ ] cut
        Then                 0/3
          [ ] dry
          [ ] eat
          [ ] fly
        cut
        Space tick  ? keys
        """)
    assert seen(("end home", 24, 8)) == seen(("", 24, 8))


def test_a_page_is_what_is_in_view_so_that_no_item_is_skipped_unseen(seen):
    assert seen(("page-down", 24, 8)) == seen(("j j j", 24, 8))
    assert seen(("page-down page-down", 24, 8)) == seen(("end", 24, 8))
    assert seen(("end j k k k k page-up", 24, 8)) == seen(("", 24, 8))
    assert seen(("end page-up", 24, 8)) == dedent("""\
        Xland        0 of 6 done
        > [ ] buy
          [ ] cut
        Then                 0/3
          [ ] dry
          [ ] eat
        buy
        Space tick  ? keys
        """)


def test_a_terminal_that_shrinks_keeps_the_item_in_view_and_one_that_grows_fills_up(seen):
    assert seen(("end", 24, 14), ("", 24, 6)) == dedent("""\
        Then                 0/3
          [ ] dry
          [ ] eat
        > [ ] fly
        fly
        Space tick  ? keys
        """)
    assert seen(("end", 24, 14), ("", 24, 4)) == "  [ ] dry\n  [ ] eat\n> [ ] fly\nfly\n"
    assert seen(("end", 24, 14), ("", 24, 2)) == "  [ ] eat\n> [ ] fly\n"
    assert seen(("end", 24, 14), ("", 24, 1)) == "> [ ] fly\n"
    assert seen(("", 24, 2)) == "Now                  0/3\n> [ ] ask\n"
    assert seen(("", 24, 1)) == "> [ ] ask\n"
    assert seen(("end k j", 24, 4), ("", 24, 10)) == dedent("""\
        Xland        0 of 6 done
          [ ] ask
          [ ] buy
          [ ] cut
        Then                 0/3
          [ ] dry
          [ ] eat
        > [ ] fly
        fly
        Space tick  ? keys
        """)


FIRST_ROWS = dedent("""\
    Xland        0 of 6 done
    ask
    ask

    [ ] ready: you can do
        this now

    Because.
    rows 1-7 of 15
    Esc back
    """)
LAST_ROWS = dedent("""\
    Xland        0 of 6 done
    What to do
    [ ] 1. One.
    [ ] 2. Two.
    [ ] 3. Three.
    [ ] 4. Four.
    [ ] 5. Five.

    rows 9-15 of 15
    Esc back
    """)


@pytest.mark.parametrize("keys", ["enter", "enter k", "enter page-up home", "enter j k", "enter end home"])
def test_an_open_text_begins_with_its_first_row_and_does_not_go_above(seen, keys):
    assert seen((keys, 24, 10)) == FIRST_ROWS


@pytest.mark.parametrize("keys", ["end", "page-down page-down", "end j", "end page-down", "end k down"])
def test_an_open_text_ends_with_its_last_row_and_does_not_go_below(seen, keys):
    assert seen((f"enter {keys}", 24, 10)) == LAST_ROWS


def test_a_page_of_an_open_text_is_what_is_in_view(seen):
    page = dedent("""\
        Xland        0 of 6 done

        What to do
        [ ] 1. One.
        [ ] 2. Two.
        [ ] 3. Three.
        [ ] 4. Four.
        [ ] 5. Five.
        rows 8-14 of 15
        Esc back
        """)

    assert seen(("enter page-down", 24, 10)) == page
    assert seen(("enter end up", 24, 10)) == page
    assert seen(("enter end page-up up", 24, 10)) == FIRST_ROWS


def test_an_open_text_at_its_end_fills_a_terminal_that_grows_and_moves_from_there(seen):
    taller = dedent("""\
        Xland        0 of 6 done
            this now

        Because.

        What to do
        [ ] 1. One.
        [ ] 2. Two.
        [ ] 3. Three.
        [ ] 4. Four.
        [ ] 5. Five.

        rows 5-15 of 15
        Esc back
        """)
    assert seen(("enter end", 24, 10), ("", 24, 14)) == taller
    assert "rows 4-14 of 15" in seen(("enter end", 24, 10), ("up", 24, 14))
    assert "rows 9-12 of 15" in seen(("enter end", 24, 10), ("", 24, 6))


def test_a_text_that_fits_does_not_scroll(seen):
    whole = dedent("""\
        Xland        0 of 6 done
        ask
        ask

        [ ] ready: you can do
            this now

        Because.

        What to do
        [ ] 1. One.
        [ ] 2. Two.
        [ ] 3. Three.
        [ ] 4. Four.
        [ ] 5. Five.


        ask
        Esc back
        """)
    assert seen(("enter end page-down j", 24, 19)) == whole
    assert "rows" not in seen(("enter", 24, 18))
    assert "rows 1-14 of 15" in seen(("enter", 24, 17))


def test_beside_the_list_pages_turn_the_text_and_arrows_the_list(seen):
    assert seen(("j j j j enter end", 100, 10)) == dedent("""\
        Xland                                                                                    0 of 6 done
        Now                                  0/3 │ What to do
          [ ] ask                                │ [ ] 1. One.
          [ ] buy                                │ [ ] 2. Two.
          [ ] cut                                │ [ ] 3. Three.
        Then                                 0/3 │ [ ] 4. Four.
          [ ] dry                                │ [ ] 5. Five.
        > [ ] eat                                │
        rows 8-14 of 14
        Esc back  1-9 tick a line  Space tick  PgDn more  ? keys  q leave
        """)
    assert seen(("j j j j enter end j", 100, 10)) == seen(("end enter", 100, 10))
    assert "rows 1-7 of 14" in seen(("end enter", 100, 10))


def test_beside_an_open_text_the_list_stays_where_it_is_while_the_cursor_moves_within(seen):
    shown = seen(("enter j j j j j k k", 100, 8)).splitlines()

    assert [row.partition("│")[0].rstrip() for row in shown[1:6]] == [
        "  [ ] cut",
        "Then                                 0/3",
        "> [ ] dry",
        "  [ ] eat",
        "  [ ] fly",
    ]


@pytest.mark.parametrize("between", ["enter j esc", "enter page-down esc", "? q", "? page-down q"])
def test_the_list_stands_where_it_stood_after_reading_something(seen, between):
    assert seen((f"end k k {between}", 24, 8)) == seen(("end k k", 24, 8))


@pytest.mark.parametrize("again", ["esc right", "enter right", "? q", "? end q"])
def test_a_text_begins_at_its_beginning_when_it_is_opened_again(seen, again):
    assert seen((f"enter end {again}", 24, 10)) == FIRST_ROWS


def test_help_is_scrolled_to_its_end_and_begins_at_its_beginning_the_next_time(seen):
    last = dedent("""\
        Xland        0 of 6 done
          [ ]: to do
          [.]: not yet
          [~]: sent, waiting for
          an answer
          [/]: past
          [x]: done
          [-]: left out
        rows 37-43 of 43
        Esc back  PgDn more
        """)

    assert seen(("? end", 24, 10)) == last
    assert seen(("? end j page-down", 24, 10)) == last
    assert "rows 1-7 of 43" in seen(("? end q ?", 24, 10))
    assert "rows 1-7 of 43" in seen(("enter end ?", 24, 10))
