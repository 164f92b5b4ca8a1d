"""How both languages are said: what stands in `wording.en` and `wording.sv` is written in another way.

A line of a list is a regular expression, an arrow, and what to write instead; `pack check` looks for the
turns of phrase that hold for every pack (P123 to P125), these lists are what this project has agreed on.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from check_spelling import pairs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LISTS = Path(__file__).parent
CODE = re.compile(r"`[^`]*`")
"""Commands are no prose."""
GAP = re.compile(r"\{[^}]*\}")


class Turn(NamedTuple):
    """A turn of phrase, and what to write instead."""

    found: re.Pattern[str]
    better: str


def turns(language: str) -> list[Turn]:
    """Return the list of a language."""
    lines = (LISTS / f"wording.{language}").read_text(encoding="utf-8").splitlines()
    split = [line.split(" => ") for line in lines if line and not line.startswith("#")]
    return [Turn(re.compile(expression), better) for expression, better in split]


def badly_said(texts: Iterable[str], language: str) -> Iterator[str]:
    """Yield each place where a text says what the list says better."""
    listed = turns(language)
    for text in texts:
        plain = GAP.sub("X", CODE.sub(" ", text.replace("\n", " ")))
        for turn in listed:
            if found := turn.found.search(plain):
                around = plain[max(0, found.start() - 30) : found.end() + 30].strip()
                yield f"{language}: ... {around} ... => {turn.better}"


def main() -> int:
    """Print every place; 1 if there is one."""
    english, swedish = zip(*pairs(), strict=True)
    said = [*badly_said(english, "en"), *badly_said(swedish, "sv")]
    sys.stdout.write("\n".join(said) + "\n" if said else "Wording: nothing found.\n")
    return 1 if said else 0


if __name__ == "__main__":
    sys.exit(main())
