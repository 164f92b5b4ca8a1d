"""The words that a pack may use: a kind at a time, or those in which something stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.packs.vocabulary import NUMBERED, VOCABULARY
from relocate_cli.language import _
from relocate_cli.views.lines import Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from relocate_cli.domain.packs.vocabulary import KnownWord, KnownWords

COLUMN = 28
"""Columns for an id; a longer one pushes its title into the next row."""


def kinds_reply(pack: str, known: KnownWords) -> Reply:
    """Return which kinds of words there are, and how many of each."""
    counts = {kind: len(known.of(kind)) for kind in VOCABULARY}

    def lines() -> Iterator[Line]:
        yield Line(_("What {pack} may name").format(pack=pack), "head")
        for kind, count in counts.items():
            yield Line(str(count), "", COLUMN, f"  {kind}")

    hint = _("All of a kind: relocate pack words tasks. Or by a word: relocate pack words school")
    return Reply(
        "words/1",
        lambda: {"pack": pack, "kinds": counts, "words": []},
        counts.items,
        lines,
        talk=lambda: [Line(hint, "faint")],
    )


def words_reply(pack: str, words: Sequence[KnownWord]) -> Reply:
    """Return words with what they mean, and in which revision they stand."""
    return Reply(
        "words/1",
        lambda: {"pack": pack, "kinds": _counts(words), "words": [_word_document(word) for word in words]},
        lambda: (row for word in words for row in _word_rows(word)),
        lambda: known_word_lines(words),
        exit_code=0 if words else 1,
        aside=lambda: [] if words else [Line(_("There is no such word. The kinds: relocate pack words"))],
    )


def known_word_lines(words: Sequence[KnownWord]) -> Iterator[Line]:
    """Yield words under their kinds, questions with what can be answered."""
    kind = ""
    for word in words:
        if word.kind != kind:
            yield from [Line()] if kind else []
            yield Line(word.kind, "head")
        kind = word.kind
        right = word.revision if kind in NUMBERED else word.pack
        yield from _beside(f"  {word.id} ", Line(word.title, right=right))
        for answer, label in word.answers.items():
            yield from _beside(f"    {answer} ", Line(label, "faint"))


def _beside(name: str, said: Line) -> Iterator[Line]:
    """Yield a name and what it means, in two rows where the name is long."""
    if len(name) > COLUMN:
        yield Line(lead=name)
        name = ""
    yield said._replace(lead=name, indent=COLUMN)


def _word_rows(word: KnownWord) -> Iterator[tuple[str, ...]]:
    """Yield kind, id, what a change of it begins with, and title; of a question, also its answers."""
    yield word.kind, word.id, word.revision if word.kind in NUMBERED else word.pack, word.title
    yield from (
        ("answers", f"{word.id}: {answer}", word.pack, label) for answer, label in word.answers.items()
    )


def _counts(words: Sequence[KnownWord]) -> dict[str, int]:
    kinds = [word.kind for word in words]
    return {kind: kinds.count(kind) for kind in dict.fromkeys(kinds)}


def _word_document(word: KnownWord) -> dict[str, Any]:
    return {
        "kind": word.kind,
        "id": word.id,
        "pack": word.pack,
        "rev": word.rev if word.kind in NUMBERED else None,
        "title": word.title,
        "answers": dict(word.answers) if word.kind == "questions" else None,
    }
