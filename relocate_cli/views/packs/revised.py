"""What a parent said in the revision that a pack knows, and what it says now: in lines and as a document."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from relocate_cli.language import _
from relocate_cli.views.lines import INDENT, Line
from relocate_cli.views.packs.retold import reworded_lines

if TYPE_CHECKING:
    from relocate_cli.domain.drafting.drift import Drift


def revision_lines(drift: Drift) -> list[Line]:
    """Return what the parent said and says, field by field."""
    if drift.why != "moved":
        return []
    if drift.changes is None:
        return [Line(_("what it said then is not known on this computer"), "faint", INDENT)]
    if not drift.changes:
        return [Line(_("only sources changed"), "faint", INDENT)]
    lines: list[Line] = []
    for field, changes in groupby(drift.changes, lambda change: change.field):
        lines.append(Line(f"{field}:", "", INDENT))
        lines += reworded_lines([change.text for change in changes], INDENT)
    return lines


def revision_markdown(drift: Drift) -> list[str]:
    """Return what changed as entries below that of the record."""
    return [
        f"  - {field}: ~~{before}~~ {after}".rstrip() if before else f"  - {field}: {after}"
        for field, (before, after) in drift.changes or ()
    ]


def revision_document(drift: Drift) -> list[dict[str, Any]] | None:
    """Return what changed as JSON values; null where that cannot be told."""
    if drift.changes is None:
        return None
    return [{"field": field, **text._asdict()} for field, text in drift.changes]
