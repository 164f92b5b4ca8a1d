"""Open the household's plan and save changes to it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checklist.checklist import checklist_in, situation_of
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.guides.opening import OpenedGuide, open_guide
from relocate_cli.usecases.household.folding import plan_on
from relocate_cli.usecases.household.refusals import refuse_without_guide, unreadable_plan

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from relocate_cli.domain.checklist.checklist import Checklist
    from relocate_cli.domain.checklist.interview import Asking
    from relocate_cli.domain.plan.plan import Plan
    from relocate_cli.domain.profile.situation import Situation
    from relocate_cli.storage.journal.journal import Journal
    from relocate_cli.usecases.guides.opening import Details
    from relocate_cli.usecases.household.household import Household
    from relocate_cli.usecases.workspace import Workspace


class Desk:
    """A household's plan laid out on a guide, as it stands today; what follows from it is worked out once."""

    def __init__(self, workspace: Workspace, household: Household, opened: OpenedGuide) -> None:
        self.workspace, self.household, self.opened = workspace, household, opened
        self.guide = opened.guide

    @property
    def journal(self) -> Journal:
        """All that was saved, and what of it could not be read."""
        return self.household.journal

    @cached_property
    def plan(self) -> Plan:
        """The plan as the guide understands it: what was renamed is followed, what fits no more is open."""
        return plan_on(self.guide, self.household)

    @property
    def today(self) -> date:
        """The day on which it is looked at."""
        return self.workspace.today

    @cached_property
    def checklist(self) -> Checklist:
        """The checklist worked out for today."""
        return checklist_in(self.situation, self.guide, self.plan)

    @cached_property
    def situation(self) -> Situation:
        """The household's situation in the terms of the guide."""
        return situation_of(self.guide, self.plan, self.workspace.today)

    @cached_property
    def askings(self) -> list[Asking]:
        """The questions whose answer can still change the list."""
        from relocate_cli.domain.checklist.interview import open_askings  # noqa: PLC0415 - few commands ask

        return open_askings(self.guide, self.situation)

    @property
    def details(self) -> Details:
        """The long texts of the guide."""
        return self.opened.details


def open_plan(workspace: Workspace, household: Household) -> Desk:
    """Return the plan with its guide; RelocateError when nothing was started yet."""
    desk = find_plan(workspace, household)
    if not desk:
        raise RelocateError(_("There is no plan yet."), _("Start with: relocate start norsjo"))
    return desk


def find_plan(workspace: Workspace, household: Household) -> Desk | None:
    """Return the plan with its guide; None when nothing was started yet, and nothing lost either."""
    if household.plan.started:
        refuse_without_guide(workspace, household)
        return Desk(workspace, household, open_guide(workspace, household.plan.profile.place))
    if household.journal.damage:
        raise unreadable_plan(household.journal)
    return None


def refreshed(desk: Desk) -> Desk:
    """Return the desk with what other windows and computers saved meanwhile; the same one if they did not."""
    return open_plan(desk.workspace, desk.household.anew()) if desk.household.is_outdated else desk


def on_its_own(desk: Desk) -> Desk:
    """Return the desk of which all that is saved from here on is taken back apart from what was before."""
    return Desk(desk.workspace, desk.household.in_one_sitting(), desk.opened)


def saved(desk: Desk, changes: Sequence[dict[str, Any]]) -> Desk:
    """Save changes and return the desk as it stands after them."""
    after = Desk(desk.workspace, desk.household.saved(changes), desk.opened)
    moved_elsewhere = after.plan.profile.place != desk.guide.id  # another computer said so meanwhile
    return open_plan(desk.workspace, after.household) if moved_elsewhere else after
