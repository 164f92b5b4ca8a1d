"""Make an archive of a pack: checked first, the same bytes for the same pack."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.storage.packs.archive import archive_of
from relocate_cli.storage.packs.bundle_folder import bundle_folder

if TYPE_CHECKING:
    from pathlib import Path

    from relocate_cli.domain.packs.bundle import Bundle


class Built(NamedTuple):
    """A pack with its archive, and the files that stay behind because they belong to no pack."""

    bundle: Bundle
    content: bytes
    behind: tuple[str, ...]

    @property
    def sha256(self) -> str:
        """What others compare to know that the archive is the one you made."""
        return sha256(self.content).hexdigest()

    @property
    def file_name(self) -> str:
        """How the archive is called unless somebody says otherwise."""
        return f"{self.bundle.id}-{self.bundle.version}.zip"


def build(folder: Path) -> Built:
    """Return the archive of the pack in a folder."""
    bundle, behind = bundle_folder(folder)
    return Built(bundle, archive_of(bundle), tuple(behind))


def stands_there(path: Path, built: Built) -> bool:
    """Whether exactly this archive lies there already."""
    return path.is_file() and path.stat().st_size == len(built.content) and path.read_bytes() == built.content
