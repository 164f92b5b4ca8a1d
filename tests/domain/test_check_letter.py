from __future__ import annotations

from itertools import combinations, pairwise, product

import pytest

from relocate_cli.domain.check_letter import LETTERS, check_letter

DIGITS = "0123456789"


@pytest.mark.parametrize("length", range(1, 5))
def test_every_wrong_digit_has_another_letter(length):
    for digits in product(DIGITS, repeat=length):
        letter = check_letter(digits)
        for place, other in product(range(length), DIGITS):
            changed = (*digits[:place], other, *digits[place + 1 :])
            assert changed == digits or check_letter(changed) != letter


def test_every_swap_of_two_digits_has_another_letter():
    for digits in product(DIGITS, repeat=4):
        for one, two in combinations(range(4), 2):
            changed = [*digits]
            changed[one], changed[two] = changed[two], changed[one]
            assert digits[one] == digits[two] or check_letter(changed) != check_letter(digits)


def test_what_stands_before_the_row_parts_the_letters_for_good():
    letters = [[check_letter(f"{letter}{row}") for letter in LETTERS] for row in (1, 12, 345)]

    assert [len(set(found)) for found in letters] == [16, 16, 16]


def test_the_letter_itself_makes_the_sum_nothing_as_damm_has_it():
    texts = ["A2", "K47", "Y9120"]

    assert [check_letter(text + check_letter(text)) for text in texts] == [LETTERS[0]] * 3


def test_no_letter_looks_like_a_digit_or_like_another_one():
    doubles = ["O0QD", "I1L", "S5", "B8", "Z2", "G6", "GC", "UV"]

    alike = [two for signs in doubles for two in pairwise(signs) if {*two} <= {*LETTERS, *DIGITS}]
    assert alike == []
