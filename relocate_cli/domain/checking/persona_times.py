"""What a persona is told first, on which days, and what is said: the right list at the right time."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.checklist.agenda import next_items
from relocate_cli.domain.checklist.lane_rows import by_lane
from relocate_cli.domain.checklist.rows import rows_of
from relocate_cli.domain.checklist.warned import warned
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.checklist.checklist import Checklist
    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.packs.pack import Pack
    from relocate_cli.domain.profile.situation import Situation

FIRST = 5
"""How many rows of each lane somebody sees at once."""
NONE = "none"


class Seen(NamedTuple):
    """What one persona sees on its day."""

    pack: Pack
    guide: Guide
    path: str
    situation: Situation
    checklist: Checklist

    def faults(self, persona: dict[str, Any]) -> Iterator[Finding]:
        """Yield every row, day and warning that is not as the persona says."""
        yield from self._first(persona.get("first", ()))
        for name, wanted in persona.get("dates", {}).items():
            yield from self._date(name, wanted)
        if "said" in persona:
            yield from self._said(persona["said"])

    def _first(self, wanted: list[str]) -> Iterator[Finding]:
        rows = rows_of(next_items(self.checklist, self.situation.today))
        seen = [row.task.id for lane in by_lane(rows, self.guide, FIRST) for row in lane.rows]
        for number, task in enumerate(wanted, 1):
            if task not in seen:
                message = _("{task} must be among the first {count} things to do; these are: {seen}.")
                text = message.format(task=task, count=FIRST, seen=", ".join(seen))
                yield self._finding(f"first/{number}", "P110", text)

    def _date(self, name: str, wanted: str) -> Iterator[Finding]:
        items = [item for item in self.checklist.items if name in {item.id, item.task.id}]
        if not items:
            yield self._finding(f"dates/{name}", "P111", _("{name} is not on the list.").format(name=name))
        for item in items:
            if not _fits(item, wanted):
                message = _("{name} shows {day}, and should show {wanted}.")
                day = item.shown.isoformat() if item.shown else NONE
                text = message.format(name=item.id, day=day, wanted=wanted)
                yield self._finding(f"dates/{name}", "P111", text)

    def _said(self, wanted: list[str]) -> Iterator[Finding]:
        said = [found.warning.id for found in warned(self.guide, self.situation, self.checklist)]
        for number, id in enumerate(wanted, 1):
            if id not in said:
                text = _("The warning {id} must be said.").format(id=id)
                yield self._finding(f"said/{number}", "P112", text)
        for id in said:
            if id not in wanted:
                text = _("The warning {id} is said, and should not be.").format(id=id)
                yield self._finding("said", "P112", text)

    def _finding(self, path: str, code: str, message: str) -> Finding:
        return Finding(self.pack.mark(f"{self.path}/{path}"), code, message)


def _fits(item: Item, wanted: str) -> bool:
    """Whether the day that an item shows is the one wanted, or before or after it."""
    if wanted == NONE or item.shown is None:
        return wanted == NONE and item.shown is None
    side, _space, written = wanted.rpartition(" ")
    day = date.fromisoformat(written)
    return {"before": item.shown < day, "after": item.shown > day, "": item.shown == day}[side]
