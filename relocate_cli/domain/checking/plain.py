"""Whether a tired reader understands a text: short sentences, and not too many long words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from relocate_cli.domain.markdown import plain_text
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from relocate_cli.domain.packs.pack import Pack
    from relocate_cli.domain.packs.source import Mark

LONGEST_SENTENCE = 25
"""Words."""
HARDEST = 55
"""LIX; below 40 is a novel, above 60 is a law."""
FEWEST_WORDS = 60
"""A shorter text says too little about how hard it is."""
LONG_WORD = 7
"""Letters from which on LIX counts a word as long."""
ENDS = re.compile(r"(?<=[.!?:;])\s+")
ASIDE = re.compile(r"https://\S+|[*#_]")
WORD = re.compile(r"\w[\w'’-]*")

Sentence: TypeAlias = list[str]
"""The words of one."""


def check_plain(pack: Pack) -> Iterator[Finding]:
    """Yield sentences that are too long, and records that read like a law."""
    whole: dict[str, list[Sentence]] = {}
    for path, text in pack.texts.items():
        found = sentences(text)
        yield from _too_long(found, path, pack.mark)
        whole.setdefault("/".join(path.split("/", 2)[:2]), []).extend(found)
    for path, found in whole.items():
        if (hard := lix(found)) > HARDEST:
            message = _("This is hard to read: LIX {lix}, and {most} should be enough.")
            message = message.format(lix=round(hard), most=HARDEST)
            hint = _("Use shorter words and shorter sentences.")
            yield Finding(pack.mark(path), "P077", message, hint, "warning")


def long_sentences(texts: Mapping[str, str], mark_of: Callable[[str], Mark]) -> Iterator[Finding]:
    """Yield the texts of a pack, or of its translation, with a sentence that is too long."""
    for path, text in texts.items():
        yield from _too_long(sentences(text), path, mark_of)


def _too_long(found: Sequence[Sentence], path: str, mark_of: Callable[[str], Mark]) -> Iterator[Finding]:
    longest = max(map(len, found), default=0)
    if longest > LONGEST_SENTENCE:
        message = _("A sentence has {count} words.").format(count=longest)
        hint = _("Make two of it: at most {most} words, one idea each.").format(most=LONGEST_SENTENCE)
        yield Finding(mark_of(path), "P069", message, hint, "warning")


def sentences(text: str) -> list[Sentence]:
    """Return the words of a text by sentence, without addresses and the signs of Markdown."""
    prose = ASIDE.sub(" ", plain_text(text))
    return [WORD.findall(part) for part in ENDS.split(prose) if part.strip()]


def lix(found: Sequence[Sentence]) -> float:
    """Return how hard sentences are to read (Björnsson 1968): words in one, and long words in a hundred.

    Below `FEWEST_WORDS` it is 0.
    """
    words = [word for sentence in found for word in sentence]
    if len(words) < FEWEST_WORDS:
        return 0
    long = sum(len(word) >= LONG_WORD for word in words)
    return len(words) / len(found) + 100 * long / len(words)
