"""The languages in which anything can be read: of all packs that are found, and of one's own."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from relocate_cli.errors import RelocateError
from relocate_cli.storage.language_folders import languages_beside
from relocate_cli.storage.packs.po_files import languages_of
from relocate_cli.usecases.guides.pack_heads import pack_head
from relocate_cli.usecases.guides.places import places
from relocate_cli.usecases.packs.folders import packs_at

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from relocate_cli.usecases.guides.pack_read import PackRead
    from relocate_cli.usecases.workspace import Workspace


def languages_of_packs(workspace: Workspace, paths: Iterable[Path]) -> set[str]:
    """Return what any guide is written in or translated into, and any pack at one of these paths."""
    found = {language for place in places(workspace) for language in place.languages}
    for path in paths:
        with suppress(RelocateError, OSError):
            for folder in packs_at(path):
                head = pack_head(folder) or {}
                found |= {str(head.get("language", "en")), *languages_of(folder)}
    return found


def languages_of_lineage(lineage: Iterable[PackRead]) -> tuple[str, ...]:
    """Return the languages that any pack of a lineage is written in or translated into, or that have it."""
    found = set()
    for read in lineage:
        written = str(read.pack.head.get("language", "en"))
        found |= {written, *languages_of(read.folder), *languages_beside(read.pack.id)}
    return tuple(sorted(found))
