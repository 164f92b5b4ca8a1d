from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relocate_cli.domain.plan.booklet import (
    NAMES,
    Booklet,
    Mistake,
    booklet_name,
    booklets_of,
    free_names,
    row_of,
)
from relocate_cli.domain.plan.event import Event

SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ*"
TASKS = sorted((Path(__file__).parents[3] / "guides").glob("*/tasks/*.yaml"))
ROWS = tuple(f"{task.stem}:{person}" for task in TASKS for person in range(6))
"""All tasks of all shipped packs, for each of six: more than any household ever has."""
DOUBLES = {"0": "O", "1": "IL"}


def wrong_signs(code: str):
    """Yield the code with one sign changed into another that is not its double."""
    for place, sign in enumerate(code):
        for other in SIGNS:
            if other != sign and other not in DOUBLES.get(sign, ""):
                yield code[:place] + other + code[place + 1 :]


def swaps(code: str):
    for place, (one, two) in enumerate(pairwise(code)):
        if one != two:
            yield code[:place] + two + one + code[place + 2 :]


@pytest.mark.parametrize("name", ["A2", "K4", "Y9"])
def test_every_wrong_sign_and_every_swap_of_neighbours_is_caught_in_every_row(name):
    booklet = Booklet(name, ROWS)

    missed = [
        (booklet.code(row), typed)
        for row in range(1, len(ROWS) + 1)
        for typed in (*wrong_signs(booklet.code(row)), *swaps(booklet.code(row)))
        if not isinstance(row_of(booklet, typed), Mistake)
    ]

    assert missed == []


@settings(deadline=None)
@given(st.sampled_from(NAMES), st.integers(1, len(ROWS)), st.data())
def test_a_code_of_any_booklet_means_its_row_however_it_is_typed(name, row, data):
    booklet = Booklet(name, ROWS)
    code = booklet.code(row)
    typed = "".join(data.draw(st.sampled_from([sign, *DOUBLES.get(sign, "")])) for sign in code)
    written = data.draw(st.sampled_from([typed, typed.lower(), f" {typed}.", f"{typed[:-1]}-{typed[-1]}"]))

    assert row_of(booklet, written) == row


@settings(deadline=None)
@given(st.integers(0, 40), st.integers(1, len(ROWS)), st.data())
def test_no_code_of_one_of_the_last_fifteen_booklets_fits_the_next_one(count, row, data):
    printed: list[Booklet] = []
    for _number in range(count):
        printed.append(Booklet(data.draw(st.sampled_from(free_names(printed))), ROWS))

    after = Booklet(data.draw(st.sampled_from(free_names(printed))), ROWS)

    assert after.name not in {booklet.name for booklet in printed}
    assert [row_of(after, booklet.code(row)) for booklet in printed[-15:]] == [Mistake.LETTER] * min(
        count, 15
    )


@settings(deadline=None)
@given(st.sampled_from(NAMES), st.integers(1, len(ROWS)))
def test_a_mistyped_name_of_a_booklet_fits_none_of_its_codes(name, row):
    code = Booklet(name, ROWS).code(row)

    fitting = [other for other in (*wrong_signs(name), *swaps(name)) if other in NAMES and fits(other, code)]

    assert fitting == []


def fits(name: str, code: str) -> bool:
    return not isinstance(row_of(Booklet(name, ROWS), code), Mistake)


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", Mistake.FORM),
        ("7", Mistake.FORM),
        ("C7", Mistake.FORM),
        ("07K", Mistake.FORM),
        ("٣K", Mistake.FORM),
        ("id-card", Mistake.FORM),
        ("99999999999999999999999999A", Mistake.LETTER),
        ("K4", Mistake.FORM),
    ],
)
def test_what_is_no_code_is_told_apart(typed, why):
    assert row_of(Booklet("M2", ROWS[:9]), typed) in {why, Mistake.ROW}


def test_a_row_that_the_booklet_does_not_have_is_none():
    code = Booklet("K4", ROWS).code(10)

    assert row_of(Booklet("K4", ROWS[:9]), code) is Mistake.ROW


def test_the_name_of_a_booklet_may_be_typed_in_small_letters():
    assert booklet_name(" k-4") == "K4"


def test_booklets_come_in_the_order_in_which_they_were_printed():
    data = [
        {"do": "booklet", "booklet": name, "rows": ["a", "b:anna"], "on": "2027-02-01"}
        for name in ("K4", "A2")
    ]
    events = [Event(f"e{clock}", clock, "here", clock, one) for clock, one in enumerate(data, 1)]

    found = booklets_of([*reversed(events), Event("x", 9, "here", 9, {"do": "done", "task": "a"})])

    assert found == [
        Booklet("K4", ("a", "b:anna"), "2027-02-01"),
        Booklet("A2", ("a", "b:anna"), "2027-02-01"),
    ]
