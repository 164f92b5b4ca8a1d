"""How sure a share is: Wilson's interval, widened by the noise that the counts were moved by."""

from __future__ import annotations

from math import hypot, sqrt
from statistics import NormalDist
from typing import NamedTuple

from relocate_cli.domain.insights.noise import SPREAD, VARIANCE

SURE = 0.95


class Share(NamedTuple):
    """How many of how many, both as published, and between which shares the truth probably is."""

    yes: int
    of: int
    low: float
    high: float

    @property
    def share(self) -> float:
        """Return the share itself, from 0 to 1."""
        return self.yes / self.of


def share_of(count: int | None, of: int | None) -> Share | None:
    """Return a share with its interval; None where one of the counts is hidden."""
    if count is None or of is None:
        return None
    count = min(count, of)  # noise may have moved it above
    low, high = wilson(count, of)
    return Share(count, of, low, high)


def wilson(count: int, of: int, sure: float = SURE) -> tuple[float, float]:
    """Return between which shares the truth is, as sure as asked.

    Wilson's interval says how far chance in who answered reaches; each side of it is widened by how far the
    noise of both counts reaches, as the sides of two triangles make a longer one.
    """
    z = NormalDist().inv_cdf((1 + sure) / 2)
    share = count / of
    centre = (share + z * z / (2 * of)) / (1 + z * z / of)
    half = z / (1 + z * z / of) * sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    noise = z * sqrt(VARIANCE * (1 + share * share)) / of
    low, high = share - hypot(share - centre + half, noise), share + hypot(centre + half - share, noise)
    return max(0.0, low), min(1.0, high)


def unsure(count: float, of: float, noisy: int = 1) -> tuple[float, float]:
    """Return a share and its variance, as two more yes and two more no would make it, with the noise.

    `noisy` says of how many published counts each of the two was made.
    """
    share = (count + 1) / (of + 2)
    noise = noisy * SPREAD * (1 + share * share) / of
    return share, (share * (1 - share) + noise) / of
