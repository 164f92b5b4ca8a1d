"""What a field of a record means, what it looks like, and which words there are for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.packs.shape import Choice, Fields, Many, Rule, WaitingTime, When, Word
from relocate_cli.language import _
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.cli.session import Session
    from relocate_cli.domain.packs.shape import Shape
    from relocate_cli.usecases.packs.editing import Edit

FEW = 12
"""So many words are shown to choose from; of more, Tab and `relocate pack words` tell."""


def explain_field(session: Session, edit: Edit, name: str) -> None:
    """Tell what a field means, what it looks like, and which words there are for it."""
    field = edit.fields[name]
    words = words_for(edit, field.shape)
    shown = ", ".join(words[:FEW]) + (", ..." if len(words) > FEW else "")
    told = [text for text in (_(field.help) if field.help else "", example_of(field.shape), shown) if text]
    for text in told or [_("A text, in your own words.")]:
        session.screen.tell(Line(text, "faint", 2))


def example_of(shape: Shape) -> str:
    """Return how a value looks that is more than a text."""
    match shape:
        case When():
            return _("For example: {example}").format(example="home: rent, citizenship: [eu, nordic]")
        case Rule():
            return _("For example: {example}").format(example="3 months after move")
        case WaitingTime():
            return _("For example: {example}").format(example="2-6 weeks")
        case Many(Fields(fields)) if "read" in fields:
            example = "https://www.mala.se/idrott/ 2026-11-23"
            return _("The page, and the day you read it; none is today: {example}").format(example=example)
        case Many(Fields(fields)) if "by" in fields:
            return _("For example: {example}").format(example="{by: 3 months after move, kind: advice}")
        case Many(of):
            return example_of(of)
    return ""


def words_for(edit: Edit, shape: Shape) -> Sequence[str]:
    """Return what can stand in a field: ids of its kind, or the words of the format."""
    match shape:
        case Word(kind):
            return [word.id for word in edit.known.of(kind)]
        case Choice(values):
            return values
        case When():
            questions = edit.known.of("questions")
            return [word.id for word in questions] + [answer for word in questions for answer in word.answers]
        case Many(of):
            return words_for(edit, of)
    return ()
