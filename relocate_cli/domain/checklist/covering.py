"""The fewest choices that cover everything: exact, because ours are few.

A family has at most some dozens of errands and a month of days in a handful of towns. After choices that
others cover whole are dropped, few are left, and an answer has one to five of them: trying one number after
the other, always at what fewest choices can cover, ends at once. A greedy choice would be as fast and
sometimes one trip too long; a solver would be a large dependency for what forty lines do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Pick = TypeVar("Pick")
Needed = TypeVar("Needed")


def fewest(choices: Mapping[Pick, frozenset[Needed]]) -> list[Pick]:
    """Return as few of the choices as cover all that any of them covers; of equal ones those named first."""
    useful = _undominated(choices)
    wanted = frozenset().union(*useful.values())
    for number in range(len(useful) + 1):
        found = _cover(wanted, useful, number)
        if found is not None:
            return [choice for choice in choices if choice in found]
    return []


def _undominated(choices: Mapping[Pick, frozenset[Needed]]) -> dict[Pick, frozenset[Needed]]:
    """Return the choices without those of which another one covers as much, and more or named earlier."""
    kept: dict[Pick, frozenset[Needed]] = {}
    for choice, covered in sorted(choices.items(), key=lambda pair: -len(pair[1])):
        if covered and not any(covered <= other for other in kept.values()):
            kept[choice] = covered
    return kept


def _cover(
    wanted: frozenset[Needed], choices: Mapping[Pick, frozenset[Needed]], number: int
) -> Sequence[Pick] | None:
    """Return at most so many choices that cover what is wanted; None where there are none."""
    if not wanted:
        return []
    ways = {thing: [choice for choice, covered in choices.items() if thing in covered] for thing in wanted}
    if _at_least(ways) > number:
        return None
    place = {choice: number for number, choice in enumerate(choices)}
    for choice in min(ways.values(), key=lambda found: (len(found), [place[one] for one in found])):
        rest = _cover(wanted - choices[choice], choices, number - 1)
        if rest is not None:
            return [choice, *rest]
    return None


def _at_least(ways: Mapping[Needed, Sequence[Pick]]) -> int:
    """Return how many choices are needed at least: things that no choice covers together need one each."""
    taken: set[Pick] = set()
    number = 0
    for found in sorted(ways.values(), key=len):
        if taken.isdisjoint(found):
            taken.update(found)
            number += 1
    return number
