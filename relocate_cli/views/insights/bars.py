"""Bars of signs: full as far as the share is sure, lighter as far as it may reach."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from relocate_cli.domain.insights.intervals import Share


class BarSigns(NamedTuple):
    """What a bar is drawn with."""

    sure: str
    perhaps: str
    rest: str


BLOCKS = BarSigns("█", "▒", "·")
KEYBOARD = BarSigns("#", "-", ".")
"""Signs of every keyboard, for a terminal that may have no others."""


def share_bar(share: Share | None, columns: int, signs: BarSigns) -> str:
    """Return a bar over all columns; an empty one for what is hidden."""
    low, high = (round(end * columns) for end in (share.low, share.high)) if share else (0, 0)
    return signs.sure * low + signs.perhaps * (high - low) + signs.rest * (columns - high)
