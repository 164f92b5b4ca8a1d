"""The words there are, looked up in one text without taking it apart."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.spelling import is_near, is_slip

if TYPE_CHECKING:
    from collections.abc import Iterator


class Term(NamedTuple):
    """A stem of the index."""

    stem: str
    written: str
    """How a word with this stem is mostly written."""
    place: int
    """Where its postings begin."""
    forms: tuple[str, ...] = ()
    """All words with this stem, folded."""


class Vocabulary:
    """All stems of an index, in the text of its words."""

    def __init__(self, words: str) -> None:
        self._text = words

    def term(self, stem: str) -> Term | None:
        """Return the term with this stem."""
        at = self._text.find(f"\n{stem} ")
        return None if at < 0 else self._at(at)

    def starting(self, start: str) -> Iterator[Term]:
        """Yield the terms that begin like this."""
        at = self._text.find(f"\n{start}")
        while at >= 0:
            yield self._at(at)
            at = self._text.find(f"\n{start}", at + 1)

    def ending(self, end: str) -> Iterator[Term]:
        """Yield the terms that end like this, and have something before it."""
        at = self._text.find(f"{end} ")
        while at >= 0:
            line = self._text.rfind("\n", 0, at)
            if line + 1 < at and " " not in self._text[line:at]:
                yield self._at(line)
            at = self._text.find(f"{end} ", at + 1)

    def nearest(self, word: str) -> Term | None:
        """Return the term a mistyped word was to be: the nearest, and of those the most spoken of."""
        near = [found for found in self._forms(word[0]) if is_near(word, found[0])]
        if not near:
            turned = f"{word[1]}{word[0]}{word[2:]}"
            return next((term for term in self.starting(turned[:3]) if turned in term.forms), None)
        _form, line, _said = min(near, key=lambda found: (not is_slip(word, found[0]), -found[2]))
        return _term(line)

    def _forms(self, letter: str) -> Iterator[tuple[str, str, int]]:
        """Yield all words with this first letter, folded, each with its line and how much is said of it."""
        start, last = self._text.find(f"\n{letter}"), self._text.rfind(f"\n{letter}")
        lines = self._text[start + 1 : self._text.find("\n", last + 1)].splitlines() if start >= 0 else []
        places = [int(line.split(" ", 2)[1]) for line in lines]
        said = [end - start for start, end in pairwise([*places, places[-1] + 1])] if places else []
        for line, much in zip(lines, said, strict=True):
            for form in line.rpartition(" ")[2].split(","):
                yield form, line, much

    def _at(self, at: int) -> Term:
        return _term(self._text[at + 1 : self._text.index("\n", at + 1)])


def _term(line: str) -> Term:
    stem, place, written, forms = line.split(" ")
    return Term(stem, written, int(place), tuple(forms.split(",")))
