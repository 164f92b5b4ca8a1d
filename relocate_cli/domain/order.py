"""An order in which everything comes after what it waits for."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from heapq import heapify, heappop, heappush
from typing import Any, NamedTuple, TypeVar

Key = TypeVar("Key")


class Step(NamedTuple):
    """What a task waits for and what waits for it: papers it needs and gives, tasks it comes after."""

    needs: Collection[str]
    gives: Collection[str]
    after: Collection[str]


def before_each(steps: Mapping[str, Step]) -> dict[str, list[str]]:
    """Return for each task those that may come before it: the givers of its papers, and those it follows."""
    givers: dict[str, list[str]] = {}
    for id, step in steps.items():
        for paper in step.gives:
            givers.setdefault(paper, []).append(id)
    return {
        id: [
            *(giver for paper in step.needs for giver in givers.get(paper, ()) if giver != id),
            *(other for other in step.after if other in steps),
        ]
        for id, step in steps.items()
    }


def in_order(before: Mapping[Key, Iterable[Key]], rank: Callable[[Key], Any]) -> list[Key]:
    """Return the keys so that each follows all that stand before it, and otherwise by rank.

    Keys that wait for one another in a circle come last, by rank. Ranks must differ.
    """
    waiting = {key: {other for other in others if other in before} for key, others in before.items()}
    after: dict[Key, list[Key]] = {}
    for key, others in waiting.items():
        for other in others:
            after.setdefault(other, []).append(key)
    free = [(rank(key), key) for key, others in waiting.items() if not others]
    heapify(free)
    ordered = []
    while free:
        _, key = heappop(free)
        ordered.append(key)
        for later in after.get(key, ()):
            waiting[later].discard(key)
            if not waiting[later]:
                heappush(free, (rank(later), later))
    placed = set(ordered)
    return ordered + sorted((key for key in before if key not in placed), key=rank)


def circle_in(before: Mapping[Key, Iterable[Key]]) -> list[Key]:
    """Return keys that wait for one another in a circle, the first one again at the end; or nothing."""
    waiting = {key: [other for other in others if other in before] for key, others in before.items()}
    settled: set[Key] = set()
    for start, first in waiting.items():
        path: list[Key] = [start]
        ways = [iter(first)]
        while ways and start not in settled:
            step = next((key for key in ways[-1] if key not in settled), None)
            if step is None:
                ways.pop()
                settled.add(path.pop())
            elif step in path:
                return [*path[path.index(step) :], step]
            else:
                path.append(step)
                ways.append(iter(waiting[step]))
    return []


def circles_in(before: Mapping[Key, Iterable[Key]], most: int = 20) -> Iterator[list[Key]]:
    """Yield one circle after the other, each with the earlier ones cut open; the first so many."""
    left = {key: list(others) for key, others in before.items()}
    for _number in range(most):
        circle = circle_in(left)
        if not circle:
            return
        yield circle
        left[circle[0]].remove(circle[1])
