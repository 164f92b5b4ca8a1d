"""Intervals hold the truth as often as they say, with the noise in them, for few families and for many."""

from __future__ import annotations

from random import Random

import pytest

from relocate_cli.domain.insights.cells import Cell
from relocate_cli.domain.insights.intervals import share_of, wilson
from relocate_cli.domain.insights.noise import published


def test_few_families_make_a_wide_interval_and_many_a_narrow_one():
    ends = [wilson(count * 3 // 10, count) for count in (10, 100, 10_000)]

    assert [(round(100 * low), round(100 * high)) for low, high in ends] == [(0, 81), (21, 40), (29, 31)]


def test_noise_that_moved_a_count_above_all_makes_it_all_and_never_sure():
    share = share_of(22, 20)

    assert (share.yes, share.of, share.share, share.high) == (20, 20, 1.0, 1.0)
    assert share.low < 0.9
    assert share_of(None, 20) is None
    assert share_of(5, None) is None


@pytest.mark.parametrize(("families", "true"), [(30, 0.3), (60, 0.9), (200, 0.05), (2_000, 0.5)])
def test_the_truth_lies_within_nineteen_times_out_of_twenty(families, true):
    chance, inside, told = Random(families), 0, 0
    for _report in range(1_500):
        seal = chance.randbytes(8)
        said = sum(chance.random() < true for _family in range(families))
        share = share_of(
            published(Cell(said, chance.getrandbits(40)), seal),
            published(Cell(families, chance.getrandbits(40)), seal),
        )
        told += share is not None
        inside += share is not None and share.low <= true <= share.high

    assert 0.945 <= inside / told < 0.99
