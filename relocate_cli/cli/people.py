"""`relocate people`: who belongs to the household."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import HELP, command, common_options, help_text
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.usecases.household.plans import Desk


def _people(context: click.Context) -> None:
    """Show who moves; add, edit or remove somebody."""
    if context.invoked_subcommand is None:
        from relocate_cli.usecases.household.plans import open_plan

        _show(context.obj, open_plan(context.obj.workspace, context.obj.household))


people = click.Group(
    "people",
    invoke_without_command=True,
    callback=click.pass_context(_people),
    help=help_text(_people),
    context_settings=HELP,
)
people.params += common_options(hidden=True)

KINDS = click.Choice(["adult", "child", "pet", "car"])


def _show(session: Session, desk: Desk) -> None:
    from relocate_cli.views.people import member_document, member_row, people_lines

    screen, members = session.screen, desk.plan.profile.members
    if screen.json:
        found = [member_document(member, desk.situation) for member in members]
        screen.document("people/1", {"members": found})
    elif screen.plain:
        screen.rows(member_row(member) for member in members)
    else:
        screen.show(people_lines(desk.guide, desk.situation))


@command("relocate people add Mila --kind child --born 4")
@click.argument("name")
@click.option("--kind", type=KINDS, default="adult", show_default=True, help=_("What kind of member."))
@click.option("--born", metavar="AGE|DATE", help=_("Age in years or date of birth."))
def add(session: Session, *, name: str, kind: str, born: str | None) -> None:
    """Add somebody who moves with you."""
    from relocate_cli.cli.interviewing.household import parse_member
    from relocate_cli.usecases.household.members import gone_member, member_change
    from relocate_cli.usecases.household.plans import open_plan

    desk = open_plan(session.workspace, session.household)
    member = parse_member(f"{name}:{born}" if born else name, kind, desk.plan.profile.members, session.today)
    if any(known.name.casefold() == member.name.casefold() for known in desk.plan.profile.members):
        message = _("{name} is in your household already.").format(name=member.name)
        raise RelocateError(message, _("Change somebody with: relocate people edit NAME"))
    if gone := gone_member(desk, member.name):
        member = member._replace(id=gone.id)
    _save(session, desk, member_change(desk, member))


@command("relocate people edit Mila --born 2022-05-03")
@click.argument("name")
@click.option("--name", "new_name", metavar="NAME", help=_("The name from now on."))
@click.option("--kind", type=KINDS, help=_("What kind of member."))
@click.option("--born", metavar="AGE|DATE", help=_("Age in years or date of birth."))
def edit(session: Session, *, name: str, new_name: str | None, kind: str | None, born: str | None) -> None:
    """Correct somebody's name, kind or age; ticks and answers stay."""
    from relocate_cli.cli.interviewing.household import parse_member
    from relocate_cli.usecases.household.members import find_member, member_change
    from relocate_cli.usecases.household.plans import open_plan

    desk = open_plan(session.workspace, session.household)
    member = find_member(desk, name)
    if not (new_name or kind or born):
        raise RelocateError(_("What is to change?"), _("Add --name, --kind or --born."), 2)
    written = f"{new_name or member.name}:{born}" if born else new_name or member.name
    parsed = parse_member(written, kind or member.kind, (), session.today)
    changed = parsed._replace(id=member.id, born=parsed.born or member.born)
    _save(session, desk, member_change(desk, changed))


@command("relocate people remove Mila")
@click.argument("name")
def remove(session: Session, *, name: str) -> None:
    """Take somebody out of the household; their ticks come back if you add them again."""
    from relocate_cli.cli.interviewing.asking import confirm
    from relocate_cli.usecases.household.members import find_leaver, removal_change
    from relocate_cli.usecases.household.plans import open_plan

    desk = open_plan(session.workspace, session.household)
    member = find_leaver(desk, name)
    if len(desk.plan.profile.persons) == 1 and member.is_person:
        message = _("{name} is the only person in the plan.").format(name=member.name)
        raise RelocateError(message, _("To remove everything: relocate erase"))
    if confirm(session, _("Remove {name} and the tasks that are only theirs?").format(name=member.name)):
        _save(session, desk, removal_change(desk, member))


def _save(session: Session, desk: Desk, change: dict[str, object]) -> None:
    """Save the change, and say who is there now and what it did to the list."""
    from relocate_cli.domain.checklist.difference import difference
    from relocate_cli.usecases.household.plans import saved
    from relocate_cli.views.result import result_lines

    before = desk.checklist
    desk = saved(desk, [change])
    if session.screen.json or session.screen.plain:
        _show(session, desk)
    else:
        checklist = desk.checklist
        session.screen.show(result_lines(desk.guide, checklist, difference(before, checklist), session.today))


for subcommand in (add, edit, remove):
    people.add_command(subcommand)
