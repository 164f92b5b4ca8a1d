"""What is done, sent or left out, which papers are held, and what was noted."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple


class TaskMark(NamedTuple):
    """What was said of a task: done, skip (left out) or wait (sent, answer expected)."""

    kind: str
    on: str
    """ISO date on which it was done, left out or sent."""
    rev: int
    """The task's revision at that time."""
    pack: str

    @property
    def day(self) -> date | None:
        """The day it was done, left out or sent."""
        return date.fromisoformat(self.on) if self.on else None


class Note(NamedTuple):
    """What somebody wrote beside a task."""

    text: str
    at: str
    event: str = ""
    """Id of the event that wrote it."""


class Progress(NamedTuple):
    """All marks, papers and notes; each by task or paper and member id (empty for the household)."""

    marks: Mapping[tuple[str, str], TaskMark]
    parts: Mapping[tuple[str, str, int], TaskMark]
    papers: Mapping[tuple[str, str], bool]
    """Papers that somebody said they hold, or lack."""
    notes: Mapping[tuple[str, str], tuple[Note, ...]]
