"""An event in the names of today: tasks may be called otherwise by now, and ticks once had numbers alone."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from relocate_cli.domain.plan.event import MARKS, Event

Numbered: TypeAlias = Mapping[tuple[Any, Any, Any, Any], str]
"""Which words a number meant, by pack with its version, task, revision and number."""


def of_today(event: Event, renamed: Mapping[str, str], numbered: Numbered) -> Event:
    """Return an event as one would save it today."""
    return _with_new_name(_with_words(event, numbered), renamed)


def _with_new_name(event: Event, renamed: Mapping[str, str]) -> Event:
    task = str(event.data.get("task"))
    return event._replace(data={**event.data, "task": renamed[task]}) if task in renamed else event


def _with_words(event: Event, numbered: Numbered) -> Event:
    data = event.data
    if event.do not in MARKS or not data.get("part") or data.get("words") or data.get("line"):
        return event
    words = numbered.get((data.get("pack"), data.get("task"), data.get("rev", 1), data["part"]))
    return event._replace(data={**data, "words": words}) if words else event
