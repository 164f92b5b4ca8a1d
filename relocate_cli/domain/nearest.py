"""The right word for a mistyped one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.look_alikes import alike_words, looks_like
from relocate_cli.domain.naming import alike
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

FEW = 20
"""So many words can all be named when none of them looks like what was written."""


def nearest(word: str, words: Iterable[str], most: int = 3) -> list[str]:
    """Return the words that look most like this one, the most similar first."""
    from difflib import get_close_matches  # noqa: PLC0415 - only needed when something is wrong

    by_look, look = {_look(known): known for known in words}, _look(word)
    close = get_close_matches(look, by_look, n=most, cutoff=0.6)
    starting = [known for known in by_look if known.startswith(look) and known not in close]
    return [by_look[known] for known in (*close, *starting)][:most]


def _look(word: str) -> str:
    return alike(looks_like(word)).strip()


def suggestion(word: str, words: Iterable[str]) -> str:
    """Return the hint that names the words most like this one; nothing if none is."""
    close = nearest(word, words)
    hint = _("Did you mean {words}?").format(words=", ".join(close)) if close else ""
    if close and _look(word) == _look(close[0]):
        hint = f"{hint} {alike_words(word)}".rstrip()
    return hint


def did_you_mean(word: str, words: Collection[str]) -> str:
    """Return the hint that names the words most like this one, or all if they are few; else nothing."""
    known = _("Known: {words}.").format(words=", ".join(words)) if 0 < len(words) <= FEW else ""
    return suggestion(word, words) or known
