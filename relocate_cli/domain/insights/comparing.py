"""Whether a difference is one: corrected for how many are looked at, so that chance is no finding."""

from __future__ import annotations

from enum import Enum
from math import sqrt
from statistics import NormalDist
from typing import TYPE_CHECKING

from relocate_cli.domain.insights.intervals import unsure
from relocate_cli.domain.insights.noise import SPREAD

if TYPE_CHECKING:
    from collections.abc import Sequence

ERROR = 0.05
"""How often at most a whole table may call something a difference that is none."""
FEWEST_COMPARED = 20
"""Fewer families than this are not compared with others."""


class Judgement(Enum):
    """What may be said of a difference."""

    MORE = "more"
    LESS = "less"
    UNSURE = "unsure"
    """The interval does not say so."""


def judgements(scores: Sequence[float]) -> list[Judgement]:
    """Return what may be said of each difference, told in standard errors (Holm 1979).

    The clearest is held against the strictest level, the next against one that is a little milder, until
    one fails: then neither that nor anything less clear is a difference.
    """
    found = [Judgement.UNSURE] * len(scores)
    clearest = sorted(range(len(scores)), key=lambda index: -abs(scores[index]))
    for rank, index in enumerate(clearest):
        if chance_of(scores[index]) > ERROR / (len(scores) - rank):
            break
        found[index] = Judgement.MORE if scores[index] > 0 else Judgement.LESS
    return found


def chance_of(score: float) -> float:
    """Return how often chance alone makes a difference as clear as this, in either direction."""
    return 2 * NormalDist().cdf(-abs(score))


def against_rest(mine: tuple[int, int], everybody: tuple[int, int]) -> float:
    """Return by how many standard errors a place differs from all others together."""
    rest = everybody[0] - mine[0], everybody[1] - mine[1]
    if min(mine[1], rest[1]) < FEWEST_COMPARED:
        return 0.0
    here, spread_here = unsure(min(mine), mine[1])
    there, spread_there = unsure(max(0, min(rest)), rest[1], noisy=2)
    return (here - there) / sqrt(spread_here + spread_there)


def against_known(count: int, of: int, known: float) -> float:
    """Return by how many standard errors a share differs from one that was published elsewhere."""
    if of < FEWEST_COMPARED:
        return 0.0
    share = min(count, of) / of
    noise = SPREAD * (1 + known * known) / of
    return (share - known) / sqrt((known * (1 - known) + noise) / of)


def against_each_other(more: int, less: int) -> float:
    """Return by how many standard errors those who went up are more than those who went down."""
    return 0.0 if more + less < FEWEST_COMPARED else (more - less) / sqrt(more + less + 2 * SPREAD)
