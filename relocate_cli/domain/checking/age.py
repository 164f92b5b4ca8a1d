"""Facts that were read too long ago, and events that are over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.dates.happening import is_over
from relocate_cli.domain.guide.freshness import MONTHS_KEPT, age_of
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from relocate_cli.domain.packs.pack import Pack


def check_age(pack: Pack, today: date) -> Iterator[Finding]:
    """Yield what in a pack is past its time on a day."""
    for kind, records in pack.records.items():
        for id, record in records.items():
            age = age_of(kind, record)
            if age and age.is_past(today):
                message = _("{id} was read on {day}; such a fact keeps for {months} months.")
                message = message.format(id=id, day=age.read, months=MONTHS_KEPT[age.keeps])
                hint = _("Read the page again and write the new day under read: or checked:.")
                yield Finding(pack.mark(f"{kind}/{id}/sources"), "P066", message, hint, "warning")
    for id, event in pack.records["events"].items():
        if is_over(event, today):
            message = _("{id} is over.").format(id=id)
            hint = _("Write its next day, or delete it.")
            yield Finding(pack.mark(f"events/{id}"), "P067", message, hint, "warning")
