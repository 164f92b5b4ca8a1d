from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as some

from relocate_cli.cli.walking.typed import numbered_with, request_of
from relocate_cli.domain.checklist.rows import rows_of
from relocate_cli.errors import RelocateError
from relocate_cli.usecases.walking import Request
from tests.domain.guides import did, make_checklist, make_guide, who

NUMBERED = [[(letter, "")] for letter in "abcdefghi"]


def asked(do: str, letters: str, text: str = "") -> Request:
    return Request(do, tuple(((letter, ""), 0) for letter in letters), text)


@pytest.mark.parametrize("line", ["1 3 7-9", "1, 3, 7-9", " 1,  3 7-9 ", "done 1 3 7-9", "D 1 3 7-9"])
def test_numbers_and_ranges_tick(line):
    assert request_of(line, NUMBERED) == asked("done", "acghi")


def test_a_number_with_a_dot_is_a_line_of_a_task():
    assert request_of("3.2", NUMBERED) == Request("done", ((("c", ""), 2),))


def test_words_come_before_their_numbers():
    assert request_of("w 2-3", NUMBERED) == asked("wait", "bc")
    assert request_of("show 9", NUMBERED) == asked("show", "i")
    assert request_of("n 3 ring 10 to 12", NUMBERED) == asked("note", "c", "ring 10 to 12")
    assert request_of("/ bank id", NUMBERED) == Request("find", text="bank id")
    assert request_of("p Anna", NUMBERED) == Request("person", text="Anna")


def test_a_note_without_text_is_shown_and_only_a_word_of_its_own_takes_it_away():
    assert request_of("n 3", NUMBERED) == asked("notes", "c")
    assert request_of("n 3 --remove", NUMBERED) == asked("note", "c", "")


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("0", "'0' is no number of the list. It goes from 1 to 9."),
        ("8-10", "'8-10' is no number of the list. It goes from 1 to 9."),
        ("3-1", "'3-1' is no number of the list. It goes from 1 to 9."),
        ("10", "'10' is no number of the list. It goes from 1 to 9."),
        ("n", "Which one? Type its number, like 3."),
        ("w", "Which one? Type its number, like 3."),
        ("w anna", "'anna' is no number of the list. It goes from 1 to 9."),
        ("3:anna", "Number 3 is not for anna."),
        ("tick 3", "'tick' is not understood. Type ? for help."),
    ],
)
def test_what_is_not_understood_is_said(line, message):
    with pytest.raises(RelocateError) as raised:
        request_of(line, NUMBERED)

    assert raised.value.message == message


@given(some.text())
def test_any_line_is_a_request_or_a_message(line):
    with suppress(RelocateError):
        assert request_of(line, NUMBERED).do


def test_what_is_new_on_the_list_gets_the_next_number():
    rows = rows_of(make_checklist(make_guide(tasks={"new": {}, "a": {}})).items)
    a, gone = ("a", ""), ("gone", "")

    assert numbered_with([[a], [gone]], rows) == [(a,), (gone,), (("new", ""),)]


def test_a_number_stays_with_all_whom_it_named_when_one_of_them_has_a_row_of_their_own():
    told = [*who("anna adult", "jan adult")]
    guide = make_guide(tasks={"a": {"for": "each adult"}})
    together = numbered_with([], rows_of(make_checklist(guide, told).items))
    apart = rows_of(make_checklist(guide, [*told, did("done", "a:anna")]).items)

    assert together == [(("a", "anna"), ("a", "jan"))]
    assert numbered_with(together, apart) == together
    assert request_of("1:Jan.2", together) == Request("done", ((("a", "jan"), 2),))
    assert request_of("w 1", together) == Request("wait", ((("a", "anna"), 0), (("a", "jan"), 0)))
