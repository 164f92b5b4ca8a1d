"""What parents said in the revisions that an author's packs were written against: on this computer only.

It is no loss when it is gone: then only the numbers of the revisions are told.
"""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from relocate_cli.storage.durable import make_folder, write_whole

if TYPE_CHECKING:
    from pathlib import Path

PARENTS = "parents"

ParentsSaid = dict[str, dict[str, Any]]
"""Records by what overrides them: ``sweden/notify-move@1``."""


def parents_said(state: Path, pack: str) -> ParentsSaid:
    """Return what is remembered of the parents of a pack; a file that cannot be read is as good as none."""
    with suppress(OSError, ValueError):
        found = json.loads((state / PARENTS / f"{pack}.json").read_bytes())
        if isinstance(found, dict):
            return {name: record for name, record in found.items() if isinstance(record, dict)}
    return {}


def keep_parents(state: Path, pack: str, said: ParentsSaid) -> None:
    """Remember what the parents of a pack say; where that cannot be kept, it is read again another time."""
    with suppress(OSError):
        make_folder(state / PARENTS)
        content = json.dumps(said, separators=(",", ":"))
        write_whole(state / PARENTS / f"{pack}.json", content.encode("ascii"), lasting=False)
