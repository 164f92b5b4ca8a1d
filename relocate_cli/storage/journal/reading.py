"""Everything the folder and the mirror hold, joined: the same events however they are spread over files."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from relocate_cli.domain.plan.event import PROFILE_KINDS, Event
from relocate_cli.storage.journal.clock import highest_clock, settled_clock
from relocate_cli.storage.journal.file import JournalFile, journal_files
from relocate_cli.storage.journal.file_stamps import FileStamps, file_stamps
from relocate_cli.storage.journal.line import read_line
from relocate_cli.storage.journal.mirror import mirrored_lines


class Remembered(NamedTuple):
    """What the lines add up to that were not read again, because they cannot matter any more."""

    clock: int
    numbers: Mapping[str, tuple[int, int]]
    """The highest number of each device and stream, and how many there are."""
    seen: frozenset[str]
    """Which of the events that were read they had seen."""


class Reading(NamedTuple):
    """What lies where."""

    files: Sequence[JournalFile]
    mirrored: Sequence[bytes]
    """The lines this computer wrote, as it remembers them."""
    lost: Mapping[bytes, Event]
    """Those of them that the folder does not hold any more."""
    lines: Mapping[bytes, Event]
    """All lines, the lost ones included."""
    events: tuple[Event, ...]
    stamps: FileStamps | None
    """The stamps of the files before they were read; None when they are not known."""
    device: str = ""
    """The name under which this computer writes, once that was needed."""
    before: Remembered | None = None
    """What was left out; None when all was read."""

    @property
    def clock(self) -> int:
        """The highest clock that was not reached by an absurd jump."""
        return max(self.before.clock if self.before else 0, highest_clock(self.events))

    def last_number(self, stem: str) -> int:
        """Return the number of the last line that a device wrote to one of its two streams."""
        highest, _count = self.before.numbers.get(stem, (0, 0)) if self.before else (0, 0)
        return max((event.seq for event in self.events if stem_of(event) == stem), default=highest)

    def after(self, files: Sequence[JournalFile], lines: Mapping[bytes, Event]) -> "Reading":
        """Return what lies where after this computer wrote these lines, and what was lost, to these files."""
        written = {file.name: file for file in files}
        known = {file.name: file for file in self.files}
        return self._replace(
            files=[file for _name, file in sorted({**known, **written}.items())],
            mirrored=(*self.mirrored, *lines),
            lost={},
            lines={**self.lines, **lines},
            events=(*self.events, *lines.values()),
        )


def read_files(data: Path, state: Path) -> Reading:
    """Read the mirror, then the folder: what another command writes meanwhile must not look lost."""
    stamps = file_stamps(data, state)
    mirrored = mirrored_lines(state)
    files = journal_files(data)
    found = {line: event for file in files for line, event in file.lines.items()}
    lost = dict(_lost(mirrored, found))
    lines = found | lost
    return Reading(files, mirrored, lost, lines, settled_clock(_union(lines)), stamps)


def stream_of(kind: str) -> str:
    """Return in which of a device's two files events of this kind are kept."""
    return "profile" if kind in PROFILE_KINDS else "journal"


def stem_of(event: Event) -> str:
    """Return with what the names of the files begin in which an event of its device and kind is kept."""
    return f"{stream_of(event.do)}-{event.device}"


def _lost(mirrored: Sequence[bytes], found: Mapping[bytes, Event]) -> Iterator[tuple[bytes, Event]]:
    missing = [line for line in mirrored if line and line not in found]
    ids = {event.id for event in found.values()} if missing else set()
    for line in missing:
        event = read_line(line)
        if isinstance(event, Event) and event.id not in ids:
            yield line, event


def _union(lines: Mapping[bytes, Event]) -> tuple[Event, ...]:
    """Return one event per id; if two lines claim an id, the same one wins on every computer."""
    union = {event.id: event for event in lines.values()}
    if len(union) < len(lines):
        union = {lines[line].id: lines[line] for line in sorted(lines)}
    return tuple(union.values())
