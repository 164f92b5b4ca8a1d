"""Whether a tired reader understands a text: short sentences, and not too many long words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from relocate_cli.domain.markdown import plain_text
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

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


def check_plain(pack: Pack) -> Iterator[Finding]:
    """Yield sentences that are too long, and records that read like a law."""
    whole: dict[str, list[str]] = {}
    yield from long_sentences(pack.texts, pack.mark)
    for path, text in pack.texts.items():
        whole.setdefault("/".join(path.split("/")[:2]), []).append(_prose(text))
    for path, texts in whole.items():
        if (hard := lix(texts)) > HARDEST:
            message = _("This is hard to read: LIX {lix}, and {most} should be enough.")
            message = message.format(lix=round(hard), most=HARDEST)
            hint = _("Use shorter words and shorter sentences.")
            yield Finding(pack.mark(path), "P077", message, hint, "warning")


def long_sentences(texts: Mapping[str, str], mark_of: Callable[[str], Mark]) -> Iterator[Finding]:
    """Yield the texts of a pack, or of its translation, with a sentence that is too long."""
    for path, text in texts.items():
        longest = max(len(WORD.findall(sentence)) for sentence in ENDS.split(_prose(text)))
        if longest > LONGEST_SENTENCE:
            message = _("A sentence has {count} words.").format(count=longest)
            hint = _("Make two of it: at most {most} words, one idea each.").format(most=LONGEST_SENTENCE)
            yield Finding(mark_of(path), "P069", message, hint, "warning")


def lix(texts: list[str]) -> float:
    """Return how hard texts are to read (Björnsson 1968): words a sentence, and long words in a hundred.

    Each text is at least one sentence; below `FEWEST_WORDS` it is 0.
    """
    words = [word for text in texts for word in WORD.findall(text)]
    sentences = sum(len([part for part in ENDS.split(text) if part.strip()]) for text in texts)
    if len(words) < FEWEST_WORDS:
        return 0
    long = sum(len(word) >= LONG_WORD for word in words)
    return len(words) / sentences + 100 * long / len(words)


def _prose(text: str) -> str:
    return ASIDE.sub(" ", plain_text(text))
