"""`relocate checkin`: a few questions over the years, kept at home unless somebody shares them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import alone
from relocate_cli.cli.group import LazyGroup
from relocate_cli.cli.language_note import note_language
from relocate_cli.domain.checkins.lanes import ANSWERING
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.domain.checkins.standing import CheckinStanding
    from relocate_cli.usecases.household.checkins import WhichCheckin
    from relocate_cli.usecases.household.plans import Desk
    from relocate_cli.views.reply import Reply

COMMANDS = {
    "share": "share",
    "story": "story",
}
"""What is done with the answers, and the module in which it stands."""


def _checkin(
    session: Session, *, wave: str, lane: str | None, answer: tuple[str, ...], show: bool, never: bool
) -> Reply:
    """Say how it goes: five minutes, a few times over the years.

    Every question can be passed over. Your answers stay with your list, and nobody sees them unless you
    share them.
    """
    from relocate_cli.usecases.household.checkins import WhichCheckin, all_standings, standing_named
    from relocate_cli.usecases.household.plans import on_its_own, open_plan
    from relocate_cli.views.checkins.left_in_peace import nothing_due_reply
    from relocate_cli.views.checkins.overview import checkins_reply

    note_language(session)
    desk = on_its_own(open_plan(session.workspace, session.household))
    if never:
        return _never(desk)
    asked = WhichCheckin(wave, lane or "")
    if show:
        return checkins_reply(desk, _shown(desk, asked))
    standing = standing_named(desk, asked)
    if standing is None:
        if answer:
            raise RelocateError(_("No check-in is due."), _("Name one: --wave m03"), 2)
        return nothing_due_reply(desk, all_standings(desk))
    if answer:
        from relocate_cli.cli.checkin.given import save_given

        return save_given(session, desk, standing, answer)
    from relocate_cli.cli.checkin.asking import ask_checkin

    return ask_checkin(session, desk, standing)


def _shown(desk: Desk, asked: WhichCheckin) -> list[CheckinStanding]:
    from relocate_cli.usecases.household.checkins import all_standings, standing_named

    if asked.wave and (standing := standing_named(desk, asked)):
        return [standing]
    return [one for one in all_standings(desk) if asked.lane in {"", one.lane}]


def _never(desk: Desk) -> Reply:
    """Leave out every check-in, also those still to come."""
    from relocate_cli.usecases.household.checkin_answers import leaving_all_out
    from relocate_cli.usecases.household.plans import saved
    from relocate_cli.views.checkins.left_in_peace import never_reply

    changes = leaving_all_out(desk)
    if changes:
        desk = saved(desk, changes)
    return never_reply(desk, [str(change["task"]) for change in changes])


OPTIONS: list[click.Parameter] = [
    click.Option(["--wave"], metavar="WORD", default="", help=_("Another than the one that is due: m03.")),
    click.Option(["--lane"], type=click.Choice(ANSWERING), help=_("Who answers.")),
    click.Option(["--answer"], multiple=True, metavar="KEY=VALUE", help=_("An answer: drivers=nature.")),
    click.Option(["--show"], is_flag=True, help=_("Show what is asked, and what you answered.")),
    click.Option(["--never"], is_flag=True, help=_("Leave out all of them, now and later.")),
]
checkin = LazyGroup(
    "checkin",
    "relocate_cli.cli.checkin",
    COMMANDS,
    example="relocate checkin --wave m03",
    **alone(_checkin, OPTIONS),
)
