"""What of a plan leaves the house, and that it did."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.checklist.checklist import checklist_in, situation_of
from relocate_cli.domain.checklist.protected import OF_HEALTH, PROTECTED, may_leave, tells_of
from relocate_cli.domain.plan.event import Event
from relocate_cli.domain.plan.plan import plan_of
from relocate_cli.domain.plan.sent import CALENDAR, plan_id, revision, sent_before, sent_changes
from relocate_cli.domain.plan.travelling import travelling, without_names
from relocate_cli.domain.profile.fitting import fitted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from relocate_cli.domain.checklist.checklist import Checklist
    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.plan.plan import Plan
    from relocate_cli.domain.plan.travelling import SaidChange
    from relocate_cli.domain.profile.situation import Situation
    from relocate_cli.usecases.household.plans import Desk


class Copy(NamedTuple):
    """A plan as it goes into a file, and the changes that make it."""

    guide: Guide
    plan: Plan
    situation: Situation
    checklist: Checklist
    details: Mapping[str, Any]
    today: date
    changes: list[SaidChange]


def copy_of(desk: Desk, *, names: bool) -> Copy:
    """Return the plan without anything of protected data; unless wanted, without names and health too."""
    items, situation = desk.checklist.items, desk.situation
    secret = {item.task.id for item in items} - {item.task.id for item in may_leave(items, situation)}
    unasked = {PROTECTED}
    if not names:
        unasked |= OF_HEALTH
        secret |= {item.task.id for item in items if tells_of(OF_HEALTH, item.task.when, situation)}
    changes = travelling(desk.household.plan, unasked, secret)
    if not names:
        changes = without_names(changes, desk.guide.questions)
    plan = folded_plan(desk.guide, changes)
    situation = situation_of(desk.guide, plan, desk.today)
    checklist = checklist_in(situation, desk.guide, plan)
    return Copy(desk.guide, plan, situation, checklist, desk.details, desk.today, changes)


def folded_plan(guide: Guide, changes: Sequence[SaidChange]) -> Plan:
    """Return the plan that these changes make on a guide."""
    events = [Event(str(one["id"]), number, "copy", number, one) for number, one in enumerate(changes, 1)]
    plan = plan_of(events, guide.renamed)
    return plan._replace(profile=fitted(plan.profile, guide.questions))


class Leaving:
    """A household's list as others may see it, and how it is known to them."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.items: list[Item] = may_leave(desk.checklist.items, desk.situation)
        self.plan_id = plan_id(desk.household.history)
        self.revision = revision(desk.household.history, desk.today)

    @property
    def left_out(self) -> int:
        """How many items stay at home, because they tell of protected personal data."""
        return len(self.desk.checklist.items) - len(self.items)

    @property
    def in_calendar(self) -> Mapping[str, date]:
        """What a calendar was told so far."""
        return sent_before(self.desk.plan, CALENDAR)


def remember_calendar(desk: Desk, sent: Mapping[str, date]) -> None:
    """Save what a calendar holds now, so that it can be taken back there when it is done."""
    desk.household.saved(sent_changes(desk.plan, CALENDAR, sent))
