"""What changed between two versions of a list of texts or of a record: what it said, and what it says."""

from __future__ import annotations

from difflib import SequenceMatcher
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence


class Reworded(NamedTuple):
    """One place that changed; empty where nothing stood, or nothing stands any more."""

    before: str
    after: str


class Worded(NamedTuple):
    """A text as it is shown, and what tells whether it is still the same one."""

    text: str
    known_by: Hashable


def reworded(before: Sequence[Worded], after: Sequence[Worded]) -> list[Reworded]:
    """Return where two lists differ; what only moved within the list is not told."""
    old, new = [one.known_by for one in before], [one.known_by for one in after]
    found = []
    for what, start, end, first, last in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what != "equal":
            gone = [one.text for one in before[start:end] if one.known_by not in new]
            came = [one.text for one in after[first:last] if one.known_by not in old]
            found += [Reworded(*pair) for pair in zip_longest(gone, came, fillvalue="")]
    return found


def texts(words: Sequence[str]) -> list[Worded]:
    """Return texts that are known by themselves."""
    return [Worded(word, word) for word in words]


def changed_fields(
    before: dict[str, object], after: dict[str, object], fields: Sequence[str]
) -> Iterator[tuple[str, Reworded]]:
    """Yield the fields of two records that are not the same, each with what it said and says."""
    for field in fields:
        was, now = str(before.get(field) or ""), str(after.get(field) or "")
        if was != now:
            yield field, Reworded(was, now)
