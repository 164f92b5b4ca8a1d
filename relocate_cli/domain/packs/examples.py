"""How a value would be written that was written in another form: what a hint shows instead of a rule."""

from __future__ import annotations

import re

from relocate_cli.domain.packs.shape import Choice, Fields, Many, Shape, Text
from relocate_cli.domain.packs.source import Node, Scalar, Sequence
from relocate_cli.domain.profile.answer import month_number
from relocate_cli.language import _

BEGUN = re.compile(r"-\w")
"""A dash without its space."""
BEGINNING = re.compile(r"(?:[0-9]+[.)]|[-*\u2022\u2013\u2014]) *")
"""What people put before the lines of a list who know it from elsewhere."""
NEXT = re.compile(r" (?:- ?|[0-9]+[.)] )(?=\w)")
LONGEST = 60
"""So much of a text is shown again."""


def as_list(many: Many, node: Node) -> str:
    """Return how a list is written, made of what stands there."""
    if isinstance(many.of, Fields) and not many.of.short:
        return _("Write it like {example}.").format(example=f"[{many.of.example}]") if many.of.example else ""
    text = node.text.strip() if isinstance(node, Scalar) else ""
    if not isinstance(many.of, Fields | Text):
        return _("Put it in brackets: {example}").format(example=f"[{text or '...'}]")
    line = BEGINNING.sub("", NEXT.split(text, maxsplit=1)[0], count=1) or "..."
    line = line if len(line) <= LONGEST else f"{line[:LONGEST]}..."
    if BEGUN.match(text):
        return _("Write a space after each dash: - {line}").format(line=line)
    return _("Write each entry in a line of its own, after a dash and a space: - {line}").format(line=line)


def as_fields(record: Fields) -> str:
    """Return how a record is written."""
    example = as_example(record)
    return example or _("Write each field in a line of its own, without a dash: name, colon, value.")


def as_names() -> str:
    """Return how names are written that each have a text."""
    return _("Write it like {example}.").format(example="{name-one: ..., name-two: ...}")


def as_example(record: Fields) -> str:
    """Return a record that one could write, of those kinds that have one."""
    return _("Write it like {example}.").format(example=record.example) if record.example else ""


def as_text(shape: Shape, node: Node) -> str:
    """Return how a single value is written where a list or fields stand."""
    if isinstance(shape, Choice):
        return _("Only one of these can stand here: {words}.").format(words=", ".join(shape.values))
    if isinstance(node, Scalar):
        return ""
    if isinstance(node, Sequence):
        return _("Write it after the colon, without a dash; in quotation marks if it begins with [.")
    return _("Put the whole text in quotation marks if it begins with { or if a colon stands in it.")


def digits(text: str, low: int) -> str:
    """Return how a number is written: its digits alone, or the least that can stand there."""
    if text.isdigit():
        return ""
    if month := month_number(text):
        return _("Write only digits: {number}").format(number=month)
    return _("Write only digits: {number}").format(number=re.sub("[^0-9]", "", text) or low)
