"""Ids of lines: two lines of one task never have the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.packs.finding import Finding
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.packs.overlay import Layered
    from relocate_cli.domain.packs.pack import Pack


WRITTEN = ("do", "add/do", "replace/do")
"""Where a pack writes lines: in a task of its own, or in a change of its parent's."""


def check_line_ids(written: Layered, pack: Pack) -> Iterator[Finding]:
    """Yield the ids that several lines of a task have after this pack wrote some of them."""
    for id, task in written["tasks"].items():
        paths = [path for field in WRITTEN if (path := f"tasks/{id}/{field}") in pack.marks]
        ids = [part["id"] for part in task.get("parts", ()) if "id" in part]
        for twice in sorted({one for one in ids if ids.count(one) > 1}) if paths else ():
            message = _("Two lines of this task have the id {id}.").format(id=repr(twice))
            hint = _("A tick finds its line by the id; give each its own.")
            yield Finding(pack.mark(paths[0]), "P004", message, hint)
