"""What is published of a count: hidden when small, otherwise moved a little, alike for the same families."""

from __future__ import annotations

from collections import Counter

from relocate_cli.domain.insights.cells import Cell, CellName
from relocate_cli.domain.insights.noise import FARTHEST, VARIANCE, Published, noise_of, published, seal_of

NAME, OTHER = CellName("m12", "stay", "high"), CellName("m12", "stay", "low")
DRAWS = [noise_of(key, b"seal") for key in range(60_000)]


def test_no_cell_under_five_is_ever_shown_and_none_is_told_as_less_than_five():
    shown = [published(Cell(true, key), b"seal") for true in range(12) for key in range(3_000)]
    under = [published(Cell(true, key), b"seal") for true in range(5) for key in range(3_000)]

    assert set(under) == {None}
    assert min(count for count in shown if count is not None) == 5


def test_each_step_away_from_the_truth_is_half_as_likely_as_the_one_before():
    counted = Counter(DRAWS)

    assert [round(counted[step] / len(DRAWS), 2) for step in range(-3, 4)] == [
        0.04, 0.08, 0.17, 0.33, 0.17, 0.08, 0.04,
    ]  # fmt: skip
    assert max(map(abs, DRAWS)) <= FARTHEST
    assert round(sum(step * step for step in DRAWS) / len(DRAWS)) == VARIANCE


def test_the_same_families_give_the_same_number_whatever_the_cell_is_called():
    cells = {NAME: Cell(40, 1234), OTHER: Cell(40, 1234), CellName("m12", "move", "answered"): Cell(80, 9)}

    first, again = Published(cells), Published(dict(reversed(cells.items())))

    assert [first.count(name) for name in cells] == [again.count(name) for name in cells]
    assert first.count(NAME) == first.count(OTHER)


def test_one_family_more_moves_the_cells_it_is_not_in_as_often_as_those_it_is_in():
    """Otherwise two reports of one month would tell what the family said."""
    changed = Counter()
    for world in range(1_500):
        inside, outside = Cell(40, world * 7919), Cell(40, world * 104_729)
        before, after = ({NAME: inside, OTHER: outside}, {NAME: Cell(41, inside.key + 5), OTHER: outside})
        told = [[Published(cells).count(name) for name in (NAME, OTHER)] for cells in (before, after)]
        changed["in it"] += told[0][0] != told[1][0]
        changed["not in it"] += told[0][1] != told[1][1]

    assert abs(changed["in it"] - changed["not in it"]) / 1_500 < 0.06
    assert min(changed.values()) / 1_500 > 0.75


def test_what_is_published_at_most_doubles_the_odds_of_a_count_against_the_next():
    def told(true: int) -> Counter[int | None]:
        return Counter(published(Cell(true, key), b"seal") for key in range(60_000))

    here, there = told(30), told(31)

    ratios = [here[count] / there[count] for count in range(27, 35)]
    assert 0.45 < min(ratios) < 0.55
    assert 1.8 < max(ratios) < 2.2


def test_the_seal_of_a_place_changes_with_any_of_its_cells_and_not_with_their_order():
    cells = {NAME: Cell(9, 1), OTHER: Cell(9, 2)}

    assert seal_of(cells) == seal_of(dict(reversed(cells.items())))
    assert seal_of(cells) != seal_of({**cells, OTHER: Cell(9, 3)})
