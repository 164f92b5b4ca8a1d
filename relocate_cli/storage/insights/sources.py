"""Files and folders that somebody hands in: every file in them, also inside a zip, one after another."""

from __future__ import annotations

import os
import zlib
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, TYPE_CHECKING, NamedTuple
from zipfile import BadZipFile, ZipFile, is_zipfile

from relocate_cli.domain.insights.checkin_form import DamagedError, ForeignError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LARGEST_MEMBER = 2 << 30
"""Bytes of a file in a zip; what claims to be larger is not unpacked."""
DAMAGES = (BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError)
"""What reading a zip ends with when a member is broken, locked, or packed in a way nobody reads."""


class SourceFile(NamedTuple):
    """One file: where it is, and under which name in a zip."""

    path: Path
    member: str = ""

    @property
    def name(self) -> str:
        """What it is called when it is told about."""
        return f"{self.path}: {self.member}" if self.member else str(self.path)

    @property
    def size(self) -> int:
        """Its bytes; of a member those that it has unpacked."""
        if not self.member:
            return self.path.stat().st_size
        with ZipFile(self.path) as archive:
            return archive.getinfo(self.member).file_size

    @contextmanager
    def opened(self) -> Iterator[IO[bytes]]:
        """Open it for reading from its beginning; DamagedError when a zip does not give it out."""
        if not self.member:
            with self.path.open("rb") as stream:
                yield stream
            return
        with TemporaryFile() as stream:
            _unpack(self, stream)
            yield stream


def files_in(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield every file of these files and folders, sorted in each folder; hidden ones are passed over."""
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        for folder, folders, names in os.walk(path):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            yield from (Path(folder, name) for name in sorted(names) if not name.startswith("."))


def members_of(path: Path) -> list[SourceFile]:
    """Return the file itself, or those that are in it when it is a zip; DamagedError when that is broken."""
    if path.suffix.casefold() != ".zip":
        return [SourceFile(path)]
    if not is_zipfile(path):
        raise DamagedError("zip")
    with ZipFile(path) as archive:
        names = [info.filename for info in archive.infolist() if not info.is_dir()]
    return [SourceFile(path, name) for name in sorted(names) if not _is_hidden(name)]


def _is_hidden(name: str) -> bool:
    return any(part.startswith((".", "__MACOSX")) for part in name.split("/"))


def _unpack(source: SourceFile, stream: IO[bytes]) -> None:
    if source.member.casefold().endswith(".zip"):
        raise ForeignError
    try:
        with ZipFile(source.path) as archive, archive.open(source.member) as packed:
            left = LARGEST_MEMBER
            while piece := packed.read(1 << 20):
                left -= len(piece)
                if left < 0:
                    raise DamagedError("zip")
                stream.write(piece)
    except DAMAGES as error:
        raise DamagedError("zip") from error
    stream.seek(0)
