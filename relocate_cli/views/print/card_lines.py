"""A card for the counter on a screen: two languages side by side, or under one another where it is narrow."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.spoken.own_answer import OwnAnswer
from relocate_cli.language import _
from relocate_cli.views.lines import INDENT, Line, clean, rows
from relocate_cli.views.pages.direction import direction_of
from relocate_cli.views.print.card import known_answers
from relocate_cli.views.print.harmless import harmless
from relocate_cli.views.reply import Reply
from relocate_cli.views.templates import rendered

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from relocate_cli.domain.checklist.card_topic import Topic
    from relocate_cli.views.print.card import CardPart

APART = 60
"""Columns from which on two languages stand side by side."""
BETWEEN = 3


class Card(NamedTuple):
    """The same parts in two languages: one's own first."""

    id: str
    languages: tuple[str, str]
    parts: tuple[tuple[CardPart, CardPart], ...]


def card_of(id: str, languages: tuple[str, str], own: Sequence[CardPart], other: Sequence[CardPart]) -> Card:
    """Return a card of the parts in both languages."""
    return Card(id, languages, tuple(zip(own, other, strict=True)))


def unshown_lines(topic: Topic) -> Iterator[Line]:
    """Yield which own answers were to stand on the card, and are not known."""
    words = {
        OwnAnswer.NAME: _("the name"),
        OwnAnswer.BORN: _("the date of birth"),
        OwnAnswer.MOVE: _("the day of the move"),
    }
    known = known_answers(topic)
    if unknown := [text for own, text in words.items() if own in topic.allowed and own not in known]:
        yield Line(
            _("Not exactly known, so not on the card: {what}.").format(what=", ".join(unknown)), "warn"
        )


def card_reply(card: Card, width: int, *, stacked: bool = False) -> Reply:
    """Return what to say, for a screen of this width."""
    return Reply(
        "say/1",
        lambda: {"id": card.id, "languages": list(card.languages), "parts": list(map(_document, card.parts))},
        lambda: _rows(card),
        lambda: list(_stacked(card) if stacked or width < APART else _beside(card, width)),
        paged=True,
    )


def _document(pair: tuple[CardPart, CardPart]) -> dict[str, Any]:
    own, other = pair
    texts = zip(own.texts, other.texts, strict=True)
    return {"part": own.id, "labels": [own.label, other.label], "texts": [list(both) for both in texts]}


def _rows(card: Card) -> Iterator[tuple[str, str, str]]:
    for own, other in card.parts:
        for text, said in zip(own.texts, other.texts, strict=True):
            yield own.id, text, said


def _stacked(card: Card) -> Iterator[Line]:
    for own, other in card.parts:
        yield Line(f"{own.label} · {other.label}", "head")
        for text, said in zip(own.texts, other.texts, strict=True):
            yield Line(said, "strong")
            yield from [Line(text, "faint", INDENT)] if text != said else []
        yield Line()


def _beside(card: Card, width: int) -> Iterator[Line]:
    half = (width - BETWEEN) // 2
    for own, other in card.parts:
        yield from _row(own.label, other.label, half, "head")
        for text, said in zip(own.texts, other.texts, strict=True):
            yield from _row(text, said, half, "")
        yield Line()


def _row(left: str, right: str, half: int, style: str) -> Iterator[Line]:
    """Yield two texts beside one another, each wrapped in its half."""
    from rich.cells import cell_len  # noqa: PLC0415 - only when a terminal is drawn on

    for own, other in zip_longest(
        rows(Line(clean(left)), half), rows(Line(clean(right)), half), fillvalue=""
    ):
        gap = " " * (half - cell_len(own) + BETWEEN)
        yield Line(style=style, lead=f"{own}{gap}{other}".rstrip())


def card_html(card: Card) -> str:
    """Return the card in big print for a browser."""
    own, other = card.languages
    context = {
        "languages": card.languages,
        "directions": [direction_of(own), direction_of(other)],
        "title": card.parts[0][0].texts[0],
        "parts": [{**_document(pair), "id": pair[0].id} for pair in card.parts],
    }
    return rendered("card.html", harmless(context))
