"""A Swedish sentence to say or to hear, and what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from collections.abc import Mapping


def said_lines(phrase: Mapping[str, Any]) -> list[Line]:
    """Return a Swedish sentence, and below it what it means; once where both are the same."""
    meaning = [] if phrase["means"] == phrase["say"] else [Line(phrase["means"], "faint", 4)]
    return [Line(phrase["say"], "", 2), *meaning]
