"""Open the household's plan and save changes to it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checklist.checklist import checklist_of, situation_of
from relocate_cli.domain.plan.plan import Plan, plan_of
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.storage.journal.journal import Journal, journal_stamp, read_journal
from relocate_cli.usecases.guides.opening import open_details, open_guide
from relocate_cli.usecases.household.folding import plan_on

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.domain.checklist.item import Checklist
    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.plan.event import Event
    from relocate_cli.domain.profile.situation import Situation
    from relocate_cli.usecases.guides.opening import Details
    from relocate_cli.usecases.workspace import Workspace


class Desk:
    """A plan laid out on its guide, as it stands today; what follows from it is worked out once.

    The stamp told, before they were read, which files there are; another one means that somebody wrote.
    """

    def __init__(
        self, workspace: Workspace, guide: Guide, plan: Plan, journal: Journal, stamp: object
    ) -> None:
        self.workspace, self.guide, self.plan = workspace, guide, plan
        self.journal, self.stamp = journal, stamp

    @cached_property
    def checklist(self) -> Checklist:
        """The checklist worked out for today."""
        return checklist_of(self.guide, self.plan, self.workspace.today)

    @cached_property
    def situation(self) -> Situation:
        """The household's situation in the terms of the guide."""
        return situation_of(self.guide, self.plan, self.workspace.today)

    @cached_property
    def details(self) -> Details:
        """The long texts of the guide."""
        return open_details(self.workspace, self.guide.id)


def open_plan(workspace: Workspace) -> Desk:
    """Return the plan with its guide; RelocateError when nothing was started yet."""
    desk = find_plan(workspace)
    if not desk:
        raise RelocateError(_("There is no plan yet."), _("Start with: relocate start norsjo"))
    return desk


def find_plan(workspace: Workspace) -> Desk | None:
    """Return the plan with its guide; None when nothing was started yet, and nothing lost either."""
    stamp = journal_stamp(workspace.homes.data)
    journal = read_journal(workspace.homes.data, workspace.homes.state)
    plan = plan_of(journal.events)
    if plan.started:
        return lay_out(workspace, plan, journal, stamp)
    if journal.damage:
        raise _unreadable(journal)
    return None


def refreshed(desk: Desk) -> Desk:
    """Return the desk with what other windows and computers saved meanwhile; the same one if they did not."""
    unchanged = journal_stamp(desk.workspace.homes.data) == desk.stamp
    return desk if unchanged else open_plan(desk.workspace)


def lay_out(workspace: Workspace, plan: Plan, journal: Journal, stamp: object = None) -> Desk:
    """Return the plan on the guide of its place; ticks follow renamed tasks."""
    guide = open_guide(workspace, plan.profile.place)
    return Desk(workspace, guide, plan_on(guide, journal.events, plan), journal, stamp)


def current_place(workspace: Workspace) -> str:
    """Return the place of the plan; empty when there is none."""
    journal = read_journal(workspace.homes.data, workspace.homes.state)
    return plan_of(journal.events).profile.place


def _unreadable(journal: Journal) -> RelocateError:
    message = _("There is saved data, but no plan could be read from it: {what}.")
    what = "; ".join(f"{damage.path}:{damage.line} {damage.reason}" for damage in journal.damage[:3])
    hint = _("Nothing was deleted. Copy the folder to a safe place, then start again with: relocate start")
    return RelocateError(message.format(what=what), hint)


def save(workspace: Workspace, changes: Sequence[dict[str, Any]]) -> tuple[Event, ...]:
    """Save changes; returns only when they are on the disk, otherwise RelocateError and nothing changed."""
    from datetime import UTC, datetime  # noqa: PLC0415 - with the writing parts, only when something is saved

    from relocate_cli.storage.journal.saving import save_changes  # noqa: PLC0415

    return save_changes(workspace.homes.data, workspace.homes.state, changes, now=datetime.now(UTC))


def saved(desk: Desk, changes: Sequence[dict[str, Any]]) -> Desk:
    """Save changes and return the desk as it stands after them."""
    events = (*desk.journal.events, *save(desk.workspace, changes))
    journal = desk.journal._replace(events=events)
    return Desk(desk.workspace, desk.guide, plan_on(desk.guide, events), journal, desk.stamp)
