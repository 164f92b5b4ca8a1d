"""`relocate checkin share`: a file without names, shown whole before it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.sharing.outputs import FORCE, OUTPUT, delivered, target_of
from relocate_cli.domain.checkins.lanes import ANSWERING
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from pathlib import Path

    from relocate_cli.cli.session import Session
    from relocate_cli.domain.checkins.shared import Shared, Sharing, Wishes
    from relocate_cli.usecases.household.plans import Desk
    from relocate_cli.views.reply import Reply


@command("relocate checkin share --wave m03")
@click.option("--wave", metavar="WORD", default="", help=_("Which one; the newest if left out."))
@click.option("--lane", type=click.Choice(ANSWERING), help=_("Who answers."))
@click.option("--without", multiple=True, metavar="QUESTION", help=_("Leave an answer out: drivers, ages."))
@click.option("--with-checklist", is_flag=True, help=_("With how far your list came."))
@click.option("--with-text", is_flag=True, help=_("With what you wrote in your own words."))
@click.option("--new-number", is_flag=True, help=_("Cut the thread to what you shared before."))
@OUTPUT
@FORCE
def share(
    session: Session,
    *,
    wave: str,
    lane: str | None,
    without: tuple[str, ...],
    with_checklist: bool,
    with_text: bool,
    new_number: bool,
    output: Path | None,
    force: bool,
) -> Reply:
    """Make a file of a check-in for your municipality or whoever collects them.

    It is shown to you first, whole and in plain words. Nothing is sent by this program.

    It holds no names, no addresses, no exact days and no notes. It is still about you: share it with
    whom you trust.
    """
    from relocate_cli.domain.checkins.shared import Wishes
    from relocate_cli.usecases.household.checkins import WhichCheckin
    from relocate_cli.usecases.household.plans import open_plan
    from relocate_cli.usecases.household.sharing import file_name, keep_number, sharing_of, standing_to_share
    from relocate_cli.views.checkins.shared import shared_content, shared_reply

    desk = open_plan(session.workspace, session.household)
    standing = standing_to_share(desk, WhichCheckin(wave, lane or ""))
    sharing = sharing_of(desk, standing, anew=new_number)
    target = target_of(session, output, file_name(sharing), force=force)
    shared = _agreed(session, desk, sharing, Wishes(without, with_checklist, with_text))
    if shared is None:
        return shared_reply(None, None)
    keep_number(desk, sharing)
    return delivered(session, target, shared_content(shared), shared_reply(shared, target))


def _agreed(session: Session, desk: Desk, sharing: Sharing, wishes: Wishes) -> Shared | None:
    """Show the file, let answers be left out, and return what somebody agrees to share; None for nothing."""
    from relocate_cli.cli.checkin.leaving_out import left_out
    from relocate_cli.cli.checkin.own_words import refuse_traces
    from relocate_cli.cli.interviewing.asking import confirm
    from relocate_cli.usecases.household.sharing import shared_with
    from relocate_cli.views.checkins.shared import shared_lines

    shared = shared_with(desk, sharing, wishes)
    session.screen.tell(*shared_lines(shared, sharing))
    asks = session.screen.interactive and not session.options.get("yes")
    while asks and (out := left_out(session.screen, shared)):
        wishes = wishes._replace(without=(*wishes.without, *out))
        shared = shared_with(desk, sharing, wishes)
        session.screen.tell(*shared_lines(shared, sharing))
    if not shared.answers:
        hint = _("Leave out less; what you wrote in your own words goes along with --with-text.")
        raise RelocateError(_("Nothing is left to share."), hint)
    refuse_traces(session, desk, shared)
    return shared if confirm(session, _("Write this file?")) else None
