"""A difference is called one only when chance would hardly make it, in all that is compared."""

from __future__ import annotations

from random import Random

from relocate_cli.domain.insights.comparing import (
    Judgement,
    against_each_other,
    against_known,
    against_rest,
    judgements,
)

MORE, LESS, UNSURE = Judgement.MORE, Judgement.LESS, Judgement.UNSURE


def test_the_more_is_compared_the_clearer_a_difference_has_to_be():
    assert judgements([2.5]) == [MORE]
    assert judgements([2.5, *[0.0] * 30]) == [UNSURE] * 31
    assert judgements([0.1, -5.0, 3.9]) == [UNSURE, LESS, MORE]


def test_what_is_less_clear_than_the_first_that_fails_is_none_either():
    assert judgements([2.3, 2.2, 2.1]) == [UNSURE] * 3


def test_few_families_are_not_compared():
    assert against_rest((19, 19), (100, 500)) == 0
    assert against_rest((30, 40), (35, 50)) == 0
    assert against_known(10, 19, 0.5) == 0
    assert against_each_other(12, 7) == 0


def test_places_that_do_not_differ_are_hardly_ever_said_to():
    chance, wrong = Random(1), 0
    for _report in range(400):
        places = [(sum(chance.random() < 0.4 for _family in range(60)), 60) for _place in range(20)]
        noisy = [(count + _noise(chance), of + _noise(chance)) for count, of in places]
        whole = (sum(count for count, _of in places) + _noise(chance), 1200 + _noise(chance))
        wrong += set(judgements([against_rest(place, whole) for place in noisy])) != {UNSURE}

    assert wrong / 400 <= 0.05


def _noise(chance: Random) -> int:
    steps = 1
    while chance.random() < 0.5:
        steps += 1
    return chance.choice([-steps, 0, steps])


def test_a_place_that_differs_much_is_found():
    assert judgements([against_rest((70, 100), (270, 600)), against_rest((20, 100), (270, 600))]) == [
        MORE,
        LESS,
    ]
    assert judgements([against_each_other(80, 20)]) == [MORE]
    assert judgements([against_known(60, 100, 0.4)]) == [MORE]
