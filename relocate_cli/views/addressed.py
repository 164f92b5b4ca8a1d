"""Commands that are named on a screen: each names the household that is meant, so that it ticks there."""

from __future__ import annotations

import re
import shlex
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from relocate_cli.views.lines import Line

OF_A_HOUSEHOLD = (
    *("start", "next", "walk", "list", "show", "done", "find", "guide", "fresh", "update", "why", "skip"),
    *("wait", "note", "undo", "have", "papers", "forecast", "errands", "export", "import", "print", "tick"),
    *("say", "ask", "people", "erase"),
)
"""Commands that are about one household; the others are the same whichever is meant."""
COMMAND = re.compile(rf"\brelocate (?=(?:{'|'.join(OF_A_HOUSEHOLD)})\b)")


def meant_for(household: str, lines: Iterable[Line]) -> list[Line]:
    """Return lines in which every command names the household; as they are where it is one's own."""
    return [_addressed(line, household) for line in lines] if household else [*lines]


def addressed(text: str, household: str) -> str:
    """Return a text in which every command names the household."""
    return COMMAND.sub(lambda _found: f"relocate --household {shlex.quote(household)} ", text)


def _addressed(line: Line, household: str) -> Line:
    lead = addressed(line.lead, household)
    text, right, brief = (addressed(part, household) for part in (line.text, line.right, line.brief))
    wider = len(lead) - len(line.lead)
    return line._replace(text=text, right=right, brief=brief, lead=lead, indent=line.indent + wider)
