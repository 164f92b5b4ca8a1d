"""What in a task or a warning holds only for a time: named before it ends, so that nobody reads it then."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from relocate_cli.domain.checking.mappings import mappings_in
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.packs.pack import Pack

AHEAD = timedelta(days=90)
"""So long before its last day something is named."""


def check_ends(pack: Pack, today: date) -> Iterator[Finding]:
    """Yield what in a pack's tasks has ended, ends soon, or ends before it begins."""
    for written in (pack.records, pack.overlays):
        found = (one for kind in ("tasks", "warnings") for one in mappings_in(written[kind], kind))
        for path, record in found:
            if "until" not in record:
                continue
            last, first = date.fromisoformat(record["until"]), record.get("from", "")
            if first > record["until"]:
                message, hint = _("This ends before it begins."), _("Exchange the two days.")
            elif last < today:
                message = _("This ended on {day}; nobody sees it any more.").format(day=last)
                hint = _("Delete it, or write its new last day.")
            elif last <= today + AHEAD:
                message = _("This ends on {day}.").format(day=last)
                hint = _("Find out what holds after it, and write that with from: and the first day.")
            else:
                continue
            yield Finding(pack.mark(f"{path}/until"), "P078", message, hint, "warning", path.split("/")[1])
