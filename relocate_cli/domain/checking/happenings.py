"""Whether one can reckon when an event is: it has a day, months, or a rule that says all of it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checking.conditions import rewritten
from relocate_cli.domain.dates.recurrence_reading import parse_recurrence
from relocate_cli.domain.dates.recurring_days import happens_on
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.packs.overlay import Layered
    from relocate_cli.domain.packs.pack import Pack


def check_happenings(written: Layered, pack: Pack) -> Iterator[Finding]:
    """Yield the events of a pack, and those it changes, whose days nobody can reckon."""
    for path, fields, event in rewritten("events", written, pack):
        when = fields & {"on", "repeats", "months"}
        if not event.keys() & {"on", "repeats", "months"}:
            message = _("{id} has no day, no rule and no months.").format(id=path.split("/")[1])
            hint = _("Add on: 2027-02-04, or repeats: FREQ=WEEKLY;BYDAY=TU, or months: [7].")
            yield Finding(pack.mark(path), "P062", message, hint, "warning")
        elif when and (why := _unreckonable(event)):
            field = "repeats" if "repeats" in when else "on"
            yield Finding(pack.mark(f"{path}/{field}"), "P062", *why, "warning")


def _unreckonable(event: dict[str, Any]) -> tuple[str, str] | None:
    """Return what is missing between a rule and its first day, and what to do; None when all is said."""
    if "repeats" not in event:
        return None
    rule = parse_recurrence(event["repeats"])
    if "on" not in event:
        message = _("This rule counts from a first day, and there is none, so no day is shown.")
        hint = _("Write the first day under on: 2027-02-02")
        return (message, hint) if rule.needs_first_day else None
    if happens_on(rule, date.fromisoformat(event["on"])):
        return None
    message = _("The first day, {day}, is none of the days of the rule.").format(day=event["on"])
    return message, _("Write under on: the first of the days that the rule means.")
