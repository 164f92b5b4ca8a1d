from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as some

from relocate_cli.cli.walking.typed import numbered_with, request_of
from relocate_cli.errors import RelocateError
from relocate_cli.usecases.walking import Request
from tests.domain.guides import make_checklist, make_guide

NUMBERED = [(letter, "") for letter in "abcdefghi"]


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
    assert request_of("n 3", NUMBERED) == asked("note", "c")
    assert request_of("/ bank id", NUMBERED) == Request("find", text="bank id")
    assert request_of("p Anna", NUMBERED) == Request("person", text="Anna")


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
    items = make_checklist(make_guide(tasks={"new": {}, "a": {}})).items

    assert numbered_with([("a", ""), ("gone", "")], items) == [("a", ""), ("gone", ""), ("new", "")]
