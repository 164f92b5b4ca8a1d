"""`relocate people`: who belongs to the household."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import alone, command
from relocate_cli.cli.completing import complete_member
from relocate_cli.cli.group import Commands
from relocate_cli.domain.naming import alike
from relocate_cli.domain.profile.member_kinds import MEMBER_KINDS
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from typing import Any

    from relocate_cli.cli.session import Session
    from relocate_cli.usecases.household.plans import Desk
    from relocate_cli.views.reply import Reply


def _people(session: Session) -> Reply:
    """Show who moves; add, edit or remove somebody."""
    from relocate_cli.usecases.household.plans import open_plan
    from relocate_cli.views.household.people import people_reply

    desk = open_plan(session.workspace, session.household)
    return people_reply(desk.guide, desk.situation)


people = Commands(
    "people",
    example="relocate people edit Mila --born 2022-05-03",
    **alone(_people, reads=True),
)
KIND = click.Choice(MEMBER_KINDS)
BORN = click.option("--born", metavar="AGE|DATE", help=_("Age in years or date of birth."))


@command("relocate people add Mila --kind child --born 4")
@click.argument("name")
@click.option("--kind", type=KIND, default="adult", show_default=True, help=_("What kind of member."))
@BORN
def add(session: Session, *, name: str, kind: str, born: str | None) -> Reply:
    """Add somebody who moves with you."""
    from relocate_cli.cli.interviewing.household import parse_member
    from relocate_cli.usecases.household.members import gone_member, member_change
    from relocate_cli.usecases.household.plans import open_plan

    desk = open_plan(session.workspace, session.household)
    known = desk.plan.profile.members
    member = parse_member(f"{name}:{born}" if born else name, kind, known, session.today)
    if any(alike(one.name) == alike(member.name) for one in known):
        message = _("{name} is in your household already.").format(name=member.name)
        raise RelocateError(message, _("Change somebody with: relocate people edit NAME"))
    gone = gone_member(desk, member.name)
    return _saved(desk, member_change(desk, member._replace(id=gone.id) if gone else member))


@command("relocate people edit Mila --born 2022-05-03")
@click.argument("name", shell_complete=complete_member)
@click.option("--name", "new_name", metavar="NAME", help=_("The name from now on."))
@click.option("--kind", type=KIND, help=_("What kind of member."))
@BORN
def edit(session: Session, *, name: str, new_name: str | None, kind: str | None, born: str | None) -> Reply:
    """Correct somebody's name, kind or age; ticks and answers stay."""
    from relocate_cli.cli.interviewing.household import edited_member
    from relocate_cli.usecases.household.given import Given
    from relocate_cli.usecases.household.members import member_change, who
    from relocate_cli.usecases.household.plans import open_plan

    desk = open_plan(session.workspace, session.household)
    if not (new_name or kind or born):
        raise RelocateError(_("What is to change?"), _("Add --name, --kind or --born."), 2)
    member = who(desk.plan.profile.members, name)
    others = [other for other in desk.plan.profile.members if other != member]
    told = Given(kind or member.kind, f"{new_name or member.name}:{born or ''}".rstrip(":"))
    return _saved(desk, member_change(desk, edited_member(member, told, others, session.today)))


@command("relocate people remove Mila")
@click.argument("name", shell_complete=complete_member)
def remove(session: Session, *, name: str) -> Reply:
    """Take somebody out of the household; their ticks come back if you add them again."""
    from relocate_cli.cli.interviewing.asking import confirm
    from relocate_cli.domain.plan.hanging import hanging_on
    from relocate_cli.usecases.household.members import find_leaver, removal_change
    from relocate_cli.usecases.household.plans import open_plan
    from relocate_cli.views.household.people import hanging_words, people_reply

    desk = open_plan(session.workspace, session.household)
    member = find_leaver(desk, name)
    session.screen.tell(*filter(None, [hanging_words(member, hanging_on(desk.plan, member))]))
    if confirm(session, _("Remove {name} and the tasks that are only theirs?").format(name=member.name)):
        return _saved(desk, removal_change(desk, member))
    return people_reply(desk.guide, desk.situation)._replace(rows=tuple, lines=tuple)


def _saved(desk: Desk, change: dict[str, Any]) -> Reply:
    """Save a change; return who is there now and what it did to the list."""
    from relocate_cli.domain.checklist.difference import difference
    from relocate_cli.usecases.household.plans import saved
    from relocate_cli.views.changes.result import result_lines
    from relocate_cli.views.household.people import people_reply

    after = saved(desk, [change])
    reply = people_reply(after.guide, after.situation)
    came = difference(desk.checklist, after.checklist)
    return reply._replace(lines=lambda: result_lines(after.checklist, came, after.today))


for subcommand in (add, edit, remove):
    people.add_command(subcommand)
