"""How a language says letters, numbers and days, so that they are heard right at a counter."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date


class Voice(NamedTuple):
    """What is needed to spell and to count in one language."""

    alphabet: Mapping[str, str]
    """The name by which each letter is told."""
    as_in: str
    """How a letter is told by its name."""
    number: Callable[[int], str]
    """A number from 0 to 99 in words."""
    day: Callable[[date], str]
    """A day in words."""
    nought: str
    """The nought before a digit, as in 05."""

    def spelled(self, name: str) -> str:
        """Return each letter of a name with the word by which it is told; other signs stay as they are."""
        return ", ".join(self._letter(sign) for sign in name if not sign.isspace())

    def pairs(self, digits: str) -> str:
        """Return digits two by two, as Swedes say a personnummer: 880512 is said 88, 05, 12."""
        pairs = (digits[start : start + 2] for start in range(0, len(digits), 2))
        return ", ".join(self._pair(pair) for pair in pairs)

    def _pair(self, pair: str) -> str:
        if len(pair) == 2 and pair[0] == "0":
            return f"{self.nought} {self.number(int(pair[1]))}"
        return self.number(int(pair))

    def _letter(self, sign: str) -> str:
        word = self.alphabet.get(sign.upper())
        return self.as_in.format(letter=sign.upper(), word=word) if word else sign


def listed(words: str) -> tuple[str, ...]:
    """Return the words of a list."""
    return tuple(words.split())


def told_by(words: str) -> dict[str, str]:
    """Return words by the letter with which each begins."""
    return {word[0]: word for word in words.split()}
