"""Read all check-ins that were handed in: a file is counted whole, or named and left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.insights.checkin_form import DamagedError, ForeignError, NewerError
from relocate_cli.domain.insights.entry import entry_of
from relocate_cli.domain.insights.left_out import LeftOut, Why
from relocate_cli.storage.insights.sources import files_in, members_of
from relocate_cli.storage.insights.written_entries import is_parquet, written_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from relocate_cli.domain.insights.asked import Catalogue
    from relocate_cli.domain.insights.entry import SharedCheckin
    from relocate_cli.storage.insights.sources import SourceFile
    from relocate_cli.storage.insights.staging import Staging

BY_ENGINE = 1 << 20
"""Bytes of a Parquet file from which on an engine reads it by itself."""
KEPT = 32 << 20
"""Bytes of a file whose check-ins are kept until all were looked at; a larger one is read twice."""


class Large(NamedTuple):
    """A Parquet file that an engine reads by itself, and when it was read among the others."""

    path: Path
    order: int


class Gathered(NamedTuple):
    """What was found: large files apart, and what could not be counted."""

    large: list[Large]
    left_out: list[LeftOut]
    unknown: int
    """Answers with an option that no guide has any more."""


def gather(paths: Iterable[Path], catalogue: Catalogue, staging: Staging) -> Gathered:
    """Bring every check-in in these files and folders to the staging."""
    large: list[Large] = []
    left_out: list[LeftOut] = []
    unknown = 0
    reader = _Reader(catalogue)
    for order, source in enumerate(_sources(paths, left_out)):
        try:
            if not source.member and source.size > BY_ENGINE and is_parquet(source):
                large.append(Large(source.path, order))
                continue
            for entry in reader.entries(source):
                staging.add(entry, order)
                unknown += entry.unknown
        except (ForeignError, NewerError, DamagedError, OSError) as error:
            left_out.append(_told(source.name, error))
    staging.close()
    return Gathered(large, left_out, unknown)


class _Reader:
    """Reads files by what the guides ask."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._questions = {column.question.id: column.question for column in catalogue}

    def entries(self, source: SourceFile) -> Iterable[SharedCheckin]:
        """Return the check-ins of a file, after all of them were looked at."""
        if source.size <= KEPT:
            return list(self._read(source))
        for _entry in self._read(source):
            pass
        return self._read(source)

    def _read(self, source: SourceFile) -> Iterator[SharedCheckin]:
        return (entry_of(written, self._questions, self._catalogue) for written in written_in(source))


def _sources(paths: Iterable[Path], left_out: list[LeftOut]) -> Iterator[SourceFile]:
    for path in files_in(paths):
        try:
            yield from members_of(path)
        except (DamagedError, OSError) as error:
            left_out.append(_told(str(path), error))


def _told(name: str, error: Exception) -> LeftOut:
    whys = {ForeignError: Why.FOREIGN, NewerError: Why.NEWER, DamagedError: Why.DAMAGED}
    found = next((why for kind, why in whys.items() if isinstance(error, kind)), Why.UNREADABLE)
    what = (error.strerror or "") if isinstance(error, OSError) else str(error)
    return LeftOut(name, found, what)
