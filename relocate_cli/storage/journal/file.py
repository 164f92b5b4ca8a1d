"""One file of the journal as it lies in the folder: what is whole in it, and what has to be set aside."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from relocate_cli.domain.plan.event import Event
from relocate_cli.errors import RelocateError, system_words
from relocate_cli.language import _
from relocate_cli.storage.journal.content import file_content, read_no_further
from relocate_cli.storage.journal.line import read_line


class JournalFile(NamedTuple):
    """What a file holds: its verified lines in their order, each with its event."""

    name: str
    lines: dict[bytes, Event]
    faults: list[tuple[int, str]]
    """Lines that were set aside, and why; line 0 is the whole file."""
    size: int = 0
    ended: bool = False
    """The last line has its line end, so that another may follow."""

    def followed_by(self, lines: Mapping[bytes, Event]) -> "JournalFile":
        """Return the file after these lines were written to its end."""
        size = self.size + sum(len(line) + 1 for line in lines)
        return self._replace(lines={**self.lines, **lines}, size=size, ended=True)


def journal_files(data: Path) -> list[JournalFile]:
    """Return every journal and profile file of the folder, conflict copies of sync tools included."""
    return [_read(data, name) for name in journal_names(data)]


def journal_names(data: Path) -> list[str]:
    """Return the names of those files; RelocateError when the folder cannot be read."""
    try:
        names = os.listdir(data)  # noqa: PTH208 - names are enough
    except FileNotFoundError as error:
        if data.is_symlink():
            raise _unreachable(data, error) from error
        return []
    except OSError as error:
        raise _unreachable(data, error) from error
    return sorted(filter(is_journal_name, names))


def is_journal_name(name: str) -> bool:
    """Whether a file of this name is read: ours, and what sync tools and old disks make of ours."""
    name = name.lower()
    return name.startswith(("journal-", "profile-")) and "jsonl" in name


def _read(data: Path, name: str) -> JournalFile:
    path = data / name
    try:
        if path.is_symlink():
            return JournalFile(name, {}, [(0, _("a link is not followed"))])
        content, whole = file_content(path)
        file = parsed(name, content)
        return file if whole else _cut(file, content.count(b"\n") + 2)
    except OSError as error:
        return JournalFile(name, {}, [(0, system_words(error))])


def parsed(name: str, content: bytes) -> JournalFile:
    """Return what is whole in a file with this content, and what has to be set aside."""
    lines = content.split(b"\n")
    found: dict[bytes, Event] = {}
    faults: list[tuple[int, str]] = []
    for number, raw in enumerate(lines, start=1):
        # git may have turned line ends into CRLF
        line = raw.removesuffix(b"\r")
        event = read_line(line) if line else ""
        if isinstance(event, Event):
            found[line] = event
        elif event:
            faults.append((number, event if number < len(lines) else _("cut off")))
    if not found and {reason for _line, reason in faults} <= {_("damaged"), _("cut off")}:
        faults = [(0, _("no line of it can be read") if content else _("the file is empty"))]
    return JournalFile(name, found, faults, len(content), ended=not lines[-1])


def _cut(file: JournalFile, line: int) -> JournalFile:
    """Return a file of which only the beginning was read, up to this line."""
    return file._replace(faults=[*file.faults, (line, read_no_further())], ended=False)


def _unreachable(data: Path, error: OSError) -> RelocateError:
    return RelocateError(
        _("What you saved in {folder} cannot be read: {reason}.").format(
            folder=data, reason=system_words(error)
        ),
        _("Nothing was changed. Check that the folder is there and that you may open it."),
    )
