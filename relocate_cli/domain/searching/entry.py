"""A record as one looks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence


class Entry(NamedTuple):
    """A record as one looks for it."""

    kind: str
    id: str
    pack: str
    """The pack that defines it."""
    title: str
    names: str
    """Its id, titles and official words in all languages, folded."""
    also: str
    """Other words under which people look for it, folded."""
    text: str
    """Everything else it says, folded."""
    passages: Sequence[str]
    """What it says, as it is written, one passage each; the most telling first."""
