"""Short facts under one another: what it is, then what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Fact = tuple[str, "Sequence[str]"]
"""A label, and one text or several."""


def fact_lines(facts: Iterable[Fact]) -> list[Line]:
    """Return the facts that have a text, their texts in one column; and an empty line if there are any."""
    said = [(f"{label}:", [text for text in texts if text]) for label, texts in facts if any(texts)]
    indent = max((len(label) for label, _texts in said), default=0) + 1
    lines = [
        Line(text, "", indent, "" if number else label)
        for label, texts in said
        for number, text in enumerate(texts)
    ]
    return [*lines, Line()] if lines else []
