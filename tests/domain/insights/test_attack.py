"""Nobody can be found: an attacker with everything that was published, and two reports of one month."""

from __future__ import annotations

from random import Random

import pytest

pytest.importorskip("scipy", reason="the attacker needs scipy")

from relocate_cli.domain.insights.cells import EMPTY, WHOLE, CellName
from relocate_cli.domain.insights.noise import FARTHEST, FEWEST, Published
from relocate_cli.domain.insights.telling import Spoken, report_of
from relocate_cli.views.insights.document import report_document
from tests.checkins import ASKED, TASKS, asked, checkin, counted_by_hand, families
from tests.domain.insights.attacker import Attack, grid

PLACES = ["xx-bay", "xx-port"]
NAMES = grid(asked(), TASKS)
SPOKEN = Spoken(asked(), TASKS, dict(zip(PLACES, PLACES, strict=True)), [], {})
TARGET = checkin(
    *(99, "m12", "xx-port"),
    answers={"hindrances": ["no-bus"], "content": {"home": 1, "friends": 1}, "stay": 1},
    checklist=[{"task": "bank", "state": "late", "weeks": None}],
)


def published_of(checkins):
    places = counted_by_hand(checkins, asked())
    return places, report_document(report_of(places, SPOKEN))


def attacked(*reports):
    """Return for each cell of each report the truth, and between what an attacker knows it to be."""
    truths, documents = zip(*reports, strict=True)
    attack = Attack(list(documents), NAMES, PLACES, most=len(ASKED["hindrances"]["options"]))
    if len(reports) > 1:
        attack.know_one_more("xx-port", NAMES, ["xx-bay"])
    found = attack.narrowed()
    return {
        variable: (truths[variable[0]][variable[1]].get(variable[2], EMPTY).families, *ends)
        for variable, ends in found.items()
    }


@pytest.mark.parametrize(("count", "seed"), [(12, 1), (40, 2)])
def test_no_count_can_be_narrowed_to_fewer_than_five_values(count, seed):
    found = attacked(published_of(families(count, seed)))

    assert [
        one for one in found.items() if not one[1][1] <= one[1][0] <= one[1][2]
    ] == []  # the attack is sound
    assert [one for one in found.items() if one[1][2] - one[1][1] + 1 < 5] == []


@pytest.mark.parametrize(("count", "seed"), [(12, 4)])
def test_nor_with_two_reports_of_one_month_of_which_one_has_a_family_more(count, seed):
    told = families(count, seed)
    found = attacked(published_of(told), published_of([*told, TARGET]))

    assert [one for one in found.items() if not one[1][1] <= one[1][0] <= one[1][2]] == []
    assert [one for one in found.items() if one[1][2] - one[1][1] + 1 < 5] == []


def chance_of(shown: int | None, true: int) -> float:
    """Return how likely it is that this is published of a true count."""
    steps = {step: (1 / 3) * 0.5 ** abs(step) for step in range(-FARTHEST, FARTHEST + 1)}
    if shown is None:
        return sum(chance for step, chance in steps.items() if min(true, true + step) < FEWEST)
    return steps.get(shown - true, 0.0) if true >= FEWEST else 0.0


def odds(before: int | None, after: int | None) -> float:
    """Return how much more likely two published counts are if the family that came is in the cell."""
    counts = range(80)
    inside, outside = (
        sum(chance_of(before, true) * chance_of(after, true + more) for true in counts) for more in (1, 0)
    )
    return inside / outside


def test_whoever_knows_all_of_a_family_but_one_answer_cannot_tell_it_from_two_reports():
    """The best guess there is, from the place and the whole; without noise it would always be right."""
    chance, right, surest, worlds = Random(6), 0, 0.0, 150
    for world in range(worlds):
        told = families(40, 1_000 + world)
        stays = chance.random() < 0.5
        one_more = checkin(chance.getrandbits(64), "m12", "xx-port", answers={"stay": 5 if stays else 3})
        before, after = (counted_by_hand(checkins, asked()) for checkins in (told, [*told, one_more]))
        name = CellName("m12", "stay", "high")
        guess = 1.0
        for place in (WHOLE, "xx-port"):
            guess *= odds(*(Published(places[place]).count(name) for places in (before, after)))
        right += (guess > 1) == stays
        surest = max(surest, guess / (1 + guess), 1 / (1 + guess))

    assert right / worlds < 0.75
    assert surest < 0.9


def test_no_share_says_that_all_families_said_the_same():
    told = [checkin(number, "m12", place, answers={"stay": 5}) for number in range(1, 41) for place in PLACES]

    [table] = [table for table in published_of(told)[1]["tables"] if table["id"] == "rated.stay.m12"]

    share = table["rows"][0]["shares"]["high"]
    assert (share["low"] < 0.97, share["high"]) == (True, 1)


@pytest.mark.parametrize("count", [1, 3, 4])
def test_a_report_over_a_few_families_says_nothing(count):
    told = [checkin(number, answers={"stay": 5}) for number in range(1, count + 1)]

    document = published_of(told)[1]

    assert (document["says_nothing"], document["places"], document["tables"]) == (True, [], [])


def test_the_same_files_make_the_same_report_and_so_does_the_place_alone():
    told = families(40, 7, ["xx-port"])

    whole, again = published_of(told)[1], published_of(reversed(told))[1]
    beside = published_of([*told, *(checkin(number, "m12", "xx-bay") for number in range(1, 30))])[0]

    assert whole == again
    assert beside["xx-port"] == counted_by_hand(told, asked())[WHOLE]
