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


class Tick(NamedTuple):
    """What was said of one line of a task, and how to know that line again when the list was edited."""

    mark: TaskMark
    """Its kind is ``open`` where a tick was taken back."""
    part: int
    """Its number at that time."""
    words: str = ""
    """How its pack said it; nothing in what the first version of the program saved."""
    line: str = ""
    """Its id, if it had one."""

    @property
    def is_on(self) -> bool:
        """Whether it says that the line is done; otherwise it was taken back."""
        return self.mark.kind == "done"


class Note(NamedTuple):
    """What somebody wrote beside a task."""

    text: str
    at: str
    event: str = ""
    """Id of the event that wrote it."""


class Progress(NamedTuple):
    """All marks, papers and notes; each by task or paper and member id (empty for the household)."""

    marks: Mapping[tuple[str, str], TaskMark]
    ticks: Mapping[tuple[str, str], tuple[Tick, ...]]
    """Ticks on lines and those taken back, oldest first."""
    papers: Mapping[tuple[str, str], bool]
    """Papers that somebody said they hold, or lack."""
    notes: Mapping[tuple[str, str], tuple[Note, ...]]
    ordered: Mapping[tuple[str, str], date] = {}
    """Papers that are on their way, and since when."""

    @property
    def has_numbers(self) -> bool:
        """Whether of some tick only the number of its line is known, as the first version saved it."""
        return any(not (tick.words or tick.line) for ticks in self.ticks.values() for tick in ticks)
