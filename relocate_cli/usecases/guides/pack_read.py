"""A pack read from its folder, with what is wrong in it so far."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.packs.finding import Finding, is_error
from relocate_cli.domain.packs.pack import Pack, read_pack
from relocate_cli.storage.cache import settled_stamp
from relocate_cli.storage.packs.pack_folder import read_pack_folder

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from relocate_cli.domain.packs.source import Mark
    from relocate_cli.storage.cache import Stamp


class PackRead(NamedTuple):
    """A pack, the folder it was read from, and what is wrong in it so far."""

    pack: Pack
    folder: Path
    findings: tuple[Finding, ...]
    stamp: Stamp | None
    """What tells whether a file changed, taken before the first was read; None where that cannot be told."""

    def having(self, findings: Iterable[Finding]) -> PackRead:
        """Return the pack with more findings, their paths as one would open them from anywhere."""
        return self._replace(findings=(*self.findings, *(placed(found, self.folder) for found in findings)))

    def hinted(self, hints: Mapping[Mark, str]) -> PackRead:
        """Return the pack whose findings at these places say what to do in better words."""
        at = {mark._replace(path=str(self.folder / mark.path)): hint for mark, hint in hints.items()}
        told = (found._replace(hint=at.get(found.mark, found.hint)) for found in self.findings)
        return self._replace(findings=tuple(told))

    @property
    def is_sound(self) -> bool:
        """Whether nothing in the pack is an error."""
        return not any(map(is_error, self.findings))


ReadPacks = dict[str, PackRead]
"""Packs that were read and checked already, by the path of their folder."""


def placed(finding: Finding, folder: Path) -> Finding:
    """Return the finding with the whole path of its file."""
    return finding._replace(mark=finding.mark._replace(path=str(folder / finding.mark.path)))


def read_one(folder: Path) -> PackRead:
    """Return a pack without its parents, checked for the shape of its files."""
    stamp = settled_stamp([folder])
    files, findings = read_pack_folder(folder)
    pack, more = read_pack(files.id, files.nodes, files.lost)
    told = {found.mark for found in more}  # what stands there is told by what it should be
    own = [found for found in findings if is_error(found) or found.mark not in told]
    return PackRead(pack, folder, (), stamp).having((*own, *more))
