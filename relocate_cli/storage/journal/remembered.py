"""A long journal read with what is remembered of it: only what was added since is read line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.storage.journal.clock import LARGEST_JUMP
from relocate_cli.storage.journal.content import file_content
from relocate_cli.storage.journal.digest import (
    LONG,
    Begun,
    Digest,
    begins_so,
    events_of,
    is_newer,
    read_digest,
)
from relocate_cli.storage.journal.file import JournalFile, journal_names, parsed
from relocate_cli.storage.journal.file_stamps import file_stamps
from relocate_cli.storage.journal.gaps import stem_in
from relocate_cli.storage.journal.mirror import MIRROR
from relocate_cli.storage.journal.reading import Reading, Remembered, read_files

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from relocate_cli.domain.plan.event import Event


class _OtherwiseError(ValueError):
    """Raised when something is not as it is remembered, so that all has to be read."""


def read_saved(data: Path, state: Path) -> Reading:
    """Return what lies where; of a long journal that is as it is remembered, what can still matter."""
    digest = read_digest(state)
    if digest:
        try:
            return _read(data, state, digest)
        except (OSError, ValueError):
            pass
    reading = read_files(data, state)
    if len(reading.lines) > LONG:
        from relocate_cli.storage.journal.keeping import keep_digest  # noqa: PLC0415 - once a journal is long

        keep_digest(state, reading)
    return reading


def _read(data: Path, state: Path, digest: Digest) -> Reading:
    """Read the mirror, then the folder, as it is done without a digest."""
    stamps = file_stamps(data, state)
    mirrored = _added(state / MIRROR, digest.mirror).split(b"\n")
    if journal_names(data) != sorted(digest.files):
        raise _OtherwiseError
    added = [_file(data / name, begun) for name, begun in sorted(digest.files.items())]
    new = {line: event for file in added for line, event in file.lines.items()}
    _check(added, digest)
    if len(new) > LONG or not new.keys() >= {line for line in mirrored if line}:
        raise _OtherwiseError
    lasts = events_of(begun.last for begun in digest.files.values())
    lines = {**events_of(digest.lines), **new}
    files = [_after(file, digest.files[file.name], lasts) for file in added]
    ours = [begun.last.encode("ascii") for begun in digest.files.values() if begun.is_ours]
    before = Remembered(digest.clock, digest.numbers, digest.seen)
    events = tuple(lines.values())
    return Reading(files, (*ours, *mirrored), {}, {**lasts, **lines}, events, stamps, before=before)


def _file(path: Path, begun: Begun) -> JournalFile:
    """Return what was added to a file since, as a file of its own."""
    if path.is_symlink():
        raise _OtherwiseError
    content = _added(path, begun)
    file = parsed(path.name, content) if content else JournalFile(path.name, {}, [], ended=True)
    if file.faults or not file.ended:
        raise _OtherwiseError
    return file


def _added(path: Path, begun: Begun) -> bytes:
    content, whole = file_content(path)
    if not (whole and begins_so(content, begun)):
        raise _OtherwiseError
    return content[begun.size :]


def _after(added: JournalFile, begun: Begun, lasts: dict[bytes, Event]) -> JournalFile:
    last = begun.last.encode("ascii")
    return added._replace(lines={last: lasts[last], **added.lines}, size=begun.size + added.size)


def _check(added: Sequence[JournalFile], digest: Digest) -> None:
    """Raise where what was added is more than newer changes that nobody has seen and that undo nothing."""
    for file in added:
        for event in file.lines.values():
            highest, _count = digest.numbers.get(stem_in(file, event), (0, 0))
            is_late = event.seq <= highest or event.id in digest.awaited
            is_absurd = event.clock > digest.clock + LARGEST_JUMP
            if is_late or is_absurd or is_newer(event) or event.do == "undo":
                raise _OtherwiseError
