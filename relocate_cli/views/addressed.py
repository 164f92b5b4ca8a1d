"""Commands that are named on a screen: each names the household that is meant, so that it ticks there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from relocate_cli.views.lines import Line

OF_A_HOUSEHOLD = (
    *("start", "next", "walk", "list", "show", "done", "find", "guide", "fresh", "update", "why", "skip"),
    *("wait", "note", "undo", "have", "papers", "forecast", "errands", "export", "import", "print", "tick"),
    *("say", "ask", "checkin", "people", "erase"),
)
"""Commands that are about one household; the others are the same whichever is meant."""
COMMAND = rf"\brelocate(?= (?:{'|'.join(OF_A_HOUSEHOLD)})\b|$)"
"""One of these as it is written in a text, or `relocate` alone at its end, which is `next`."""
PLAIN = r"[\w .,&()'+-]*\w[\w .,&()'+-]*"
"""A name that means the same in quotes in every shell."""


def meant_for(household: str, lines: Iterable[Line]) -> list[Line]:
    """Return lines in which every command names the household; as they are where it is one's own."""
    return [_addressed(line, household) for line in lines] if household else [*lines]


def addressed(text: str, household: str) -> str:
    """Return a text in which every command names the household."""
    return re.sub(COMMAND, lambda _found: f"relocate --household {household}", text)


def typed_name(id: str, name: str) -> str:
    """Return how a household is named in a command: by its name, in quotes if need be; else by its id."""
    if name.replace("-", "").isalnum():
        return name
    return f'"{name}"' if re.fullmatch(PLAIN, name) else id


def _addressed(line: Line, household: str) -> Line:
    lead = addressed(line.lead, household)
    text, right, brief = (addressed(part, household) for part in (line.text, line.right, line.brief))
    wider = len(lead) - len(line.lead)
    return line._replace(text=text, right=right, brief=brief, lead=lead, indent=line.indent + wider)
