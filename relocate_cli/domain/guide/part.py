"""One line of a task, which can be ticked on its own."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from relocate_cli.domain.dates.span import Span, span_of

LONGEST = 1000
"""So many signs of a line are kept with a tick."""


class Part(NamedTuple):
    """What a tick has to know of a line, and when the line is shown."""

    words: str
    """How its pack says it, in whatever language it is read: by them a tick knows its line again."""
    id: str = ""
    """A name that stays when the words change; most lines have none."""
    span: Span = Span()


def part_of(written: Mapping[str, Any]) -> Part:
    """Return the line that a checked record describes."""
    return Part(written["text"][:LONGEST], written.get("id", ""), span_of(written))


def apart(task: Mapping[str, Any]) -> dict[str, Any]:
    """Return a task with the texts of its lines by themselves, and all that is said of each as its parts."""
    if "do" not in task:
        return dict(task)
    lines = [line for line in task["do"] if "text" in line]
    return {**task, "do": [line["text"] for line in lines], "parts": lines}
