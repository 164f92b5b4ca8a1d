"""Which fields somebody is asked for who writes a record without YAML, and how their answers are written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.drafting.yaml_value import in_its_line, quoted
from relocate_cli.domain.packs.format import SHAPES, overlay_shape
from relocate_cli.domain.packs.shape import Choice, Field, Fields, Many, Plain, Shape, Text, When, Word

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

ASKED = {
    "tasks": (
        *("title", "phase", "for", "when", "needs", "gives", "after", "due", "takes", "why", "do"),
        *("contacts", "places", "sources", "sure"),
    ),
    "contacts": ("name", "official", "what", "phone", "email", "hours", "address", "url", "sources"),
    "places": ("name", "official", "what", "village", "address", "phone", "hours", "url", "sources"),
    "events": ("name", "official", "what", "dates", "on", "repeats", "place", "contact", "url", "sources"),
    "words": ("official", "title", "what", "also", "sources"),
}
"""By kind, in the order of the format; whatever else a record says stays as it is."""
CHANGE = ("here", "drop")
"""What is asked of a task of a parent: its change is a file of its own."""
PAGE = re.compile(r"(https?://[^\s,\"]+)(?: +(?:read )?(\d{4}-\d\d-\d\d))?")
PAGES = re.compile(rf"{PAGE.pattern}(?:,? +{PAGE.pattern})*")
"""`https://www.mala.se/idrott/ 2026-11-23`, or several."""


def fields_of(kind: str, *, change: bool) -> dict[str, Field]:
    """Return the fields to ask for, by name."""
    shape = overlay_shape(kind) if change else SHAPES[kind]
    return {name: shape.fields[name] for name in (CHANGE if change else ASKED[kind])}


def is_lines(shape: Shape) -> bool:
    """Whether a value is several texts, each in a line of its own."""
    return isinstance(shape, Many) and isinstance(shape.of, Fields) and shape.of.short == "text"


def is_listed(shape: Shape) -> bool:
    """Whether a value is a list of words, which are typed with commas between."""
    return isinstance(shape, Many) and isinstance(shape.of, Word | Choice | Plain)


def is_sources(shape: Shape) -> bool:
    """Whether a value is where a fact stands: its pages are typed with the day on which they were read."""
    return isinstance(shape, Many) and isinstance(shape.of, Fields) and "read" in shape.of.fields


def pages_in(answer: str, today: date) -> list[str]:
    """Return the pages that are typed, each as a source in one line; without a day they were read today."""
    if not PAGES.fullmatch(answer):
        return []
    found = PAGE.findall(answer)
    return [f'{{url: "{address}", read: {day or today.isoformat()}}}' for address, day in found]


def yaml_of(shape: Shape, answer: str, today: date) -> str:
    """Return an answer as an author would write it after the name of its field."""
    if is_sources(shape) and (pages := pages_in(answer, today)):
        return f"[{', '.join(pages)}]"
    if is_listed(shape):
        return f"[{', '.join(in_its_line(part) for part in _parts(answer))}]"
    if isinstance(shape, When) and not answer.startswith("{"):
        return f"{{{answer}}}"
    if isinstance(shape, Many | Fields | When):
        return answer
    return in_its_line(answer)


def _parts(answer: str) -> Iterable[str]:
    return (part.strip() for part in answer.removeprefix("[").removesuffix("]").split(",") if part.strip())


def answer_of(shape: Shape, value: Any) -> str:
    """Return a value as somebody would type it; empty for none."""
    if value is None or value in ([], ""):
        return ""
    if is_listed(shape):
        return ", ".join(map(str, value if isinstance(value, list) else [value]))
    if isinstance(shape, Text | Plain | Word | Choice):
        return str(value)
    return in_one_line(value)


def in_one_line(value: Any) -> str:
    """Return any value of a pack as YAML in one line."""
    if isinstance(value, dict):
        return f"{{{', '.join(f'{name}: {in_one_line(one)}' for name, one in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(in_one_line, value))}]"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return quoted(str(value))
