"""`relocate ask`: a message to the host of the place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.completing import complete_item
from relocate_cli.cli.sharing.outputs import FORCE, OUTPUT, STDOUT, delivered, target_of
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from pathlib import Path

    from relocate_cli.cli.session import Session
    from relocate_cli.usecases.household.plans import Desk
    from relocate_cli.views.print.message import HostQuestion, Message
    from relocate_cli.views.reply import Reply

NEXT = 3
"""So many tasks are named where none was."""


@command("relocate ask find-home")
@click.argument("id", required=False, shell_complete=complete_item)
@click.option("--question", metavar="TEXT", default="", help=_("What you want to know, in your own words."))
@click.option("--names", is_flag=True, help=_("With your names."))
@click.option("--open", "opens", is_flag=True, help=_("Open it in your mail program."))
@OUTPUT
@FORCE
def ask(
    session: Session,
    *,
    id: str | None,
    question: str,
    names: bool,
    opens: bool,
    output: Path | None,
    force: bool,
) -> Reply:
    """Write a message to the host of the place: about a task, or what comes next.

    Who you are, when you come, what you need, what you found already. It is shown to you first, and nothing
    is sent by this program: -o writes it to a file, --open hands it to your mail program.

    Names are left out without --names; with protected personal data nothing of you stands in it.
    """
    from relocate_cli.domain.checklist.protected import is_protected
    from relocate_cli.usecases.household.asking_host import host_contact
    from relocate_cli.usecases.household.plans import open_plan
    from relocate_cli.views.print.asked import asked_reply, message_text
    from relocate_cli.views.print.message import message_of

    desk = open_plan(session.workspace, session.household)
    protected = is_protected(desk.plan.profile)
    if protected and names:
        hint = _("Leave --names out. Phone instead, and say only what you want them to know.")
        raise RelocateError(_("Your personal data are protected, so no message names you."), hint)
    if protected and not (id or question):
        raise RelocateError(_("What do you want to know?"), _("Say it: --question TEXT, or name a task."), 2)
    wish = _wish(session, desk, id, question)._replace(names=names)
    message = message_of(desk, host_contact(desk), wish, protected=protected)
    reply = asked_reply(message, protected=protected)
    if output:
        target = target_of(session, output, "message.txt", force=force)
        shown = reply if target == STDOUT else _shown(session, reply)
        return delivered(session, target, message_text(message).encode(), shown)
    return _opened(session, message, reply) if opens else reply


def _wish(session: Session, desk: Desk, id: str | None, question: str) -> HostQuestion:
    """Return what is asked about: the open items of a task, or what presses most."""
    from relocate_cli.domain.checklist.agenda import next_items
    from relocate_cli.domain.checklist.rows import rows_of
    from relocate_cli.usecases.household.targets import find_task, named_person
    from relocate_cli.views.print.message import HostQuestion

    if not id:
        rows = rows_of(next_items(desk.checklist, session.today))
        return HostQuestion(None, rows[:NEXT], question, names=False)
    task = find_task(desk, id)
    who = named_person(id, session.person)
    items = [item for item in desk.checklist.of_task(task.id) if item.is_open]
    mine = [item for item in items if not (who and item.member) or item.member.is_called(who)]
    return HostQuestion(task, rows_of(mine or items), question, names=False)


def _shown(session: Session, reply: Reply) -> Reply:
    """Show the message before it goes anywhere, and return what is left to say."""
    from relocate_cli.cli.replying import show_first

    show_first(session.screen, reply._replace(hints=tuple))
    return reply._replace(rows=tuple, lines=tuple, hints=tuple, talk=tuple)


def _opened(session: Session, message: Message, reply: Reply) -> Reply:
    """Show the message, then open it in the mail program; only a person sends it."""
    import webbrowser

    from relocate_cli.cli.interviewing.asking import confirm
    from relocate_cli.views.mail import mailto

    if not message.email:
        hint = _("Phone instead: {phone}").format(phone=message.phone or message.name)
        raise RelocateError(_("No mail address is known of {name}.").format(name=message.name), hint)
    shown = _shown(session, reply)
    if not confirm(session, _("Open it in your mail program?")):
        return shown
    if not webbrowser.open(mailto(message.email, message.subject, message.body)):
        raise RelocateError(_("No mail program could be opened."), _("Write it to a file: -o FILE"))
    told = Line(_("Opened in your mail program. Nothing was sent yet."))
    return shown._replace(aside=lambda: [told])
