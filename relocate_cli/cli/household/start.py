"""`relocate start`: the interview, a summary, and the plan."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.completing import complete_key_value, complete_place
from relocate_cli.cli.household.start_options import answer_options
from relocate_cli.cli.interviewing.given import member_options, rehearse, with_given
from relocate_cli.cli.interviewing.missing import completed
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.usecases.household.plans import Desk
    from relocate_cli.views.reply import Reply


@command("relocate start norsjo")
@click.argument("place", required=False, shell_complete=complete_place)
@click.option("--name", metavar="NAME", help=_("What to call you."))
@click.option("--partner", metavar="NAME", help=_("Your partner, who moves with you."))
@member_options
@answer_options
@click.option(
    "--answer",
    multiple=True,
    shell_complete=complete_key_value,
    metavar="KEY=VALUE",
    help=_("Any answer: licence:anna=eea."),
)
@click.option("--answers", type=click.Path(path_type=Path), metavar="FILE", help=_("A file with answers."))
def start(session: Session, *, place: str | None, **given: Any) -> Reply:
    """Answer a few questions, get your checklist.

    Run it again to go on where you stopped, or to change answers: it then says what came, went and moved.
    """
    from relocate_cli.cli.interviewing.home import make_home
    from relocate_cli.domain.checklist.difference import difference
    from relocate_cli.usecases.household.interview import begin, former_list
    from relocate_cli.usecases.household.members import is_household_told
    from relocate_cli.views.changes.result import start_reply

    try:
        make_home(session)
        chosen = _place(session, place)
        opened = rehearse(session, chosen, given)
        former = former_list(session.workspace, session.household, chosen)
        desk = begin(session.workspace, session.household, chosen, opened)
        before = (former or desk.checklist) if _knows_the_list(session, desk) else None
        is_first = not is_household_told(desk)
        desk = with_given(session, desk, given)
        desk = _in_person(session, desk, is_first=is_first) if _asks(session) else completed(session, desk)
    except KeyboardInterrupt:
        session.screen.tell("")  # below the prompt
        message = _("Stopped. What you answered is saved.")
        raise RelocateError(message, _("Go on where you were with: relocate start"), 130) from None
    return start_reply(desk, difference(before, desk.checklist) if before else None)


def _knows_the_list(session: Session, desk: Desk) -> bool:
    """Whether there was a list before: who went through the interview, or has ticked, has looked at it."""
    from relocate_cli.usecases.household.interview import not_yet_asked

    if not desk.plan.profile.members:
        return False
    return not _asks(session) or bool(desk.plan.progress.marks) or not not_yet_asked(desk)


def _asks(session: Session) -> bool:
    return session.screen.interactive and not session.options.get("yes")


def _place(session: Session, written: str | None) -> str:
    """Return the place that is meant: the one named, the one of the plan, or one chosen from the list."""
    from relocate_cli.cli.interviewing.asking import ask_yes_no
    from relocate_cli.cli.interviewing.choosing import choose_language, choose_place
    from relocate_cli.usecases.guides.places import find_place

    present = session.household.plan.profile.place
    found = find_place(session.workspace, written) if written else None
    if _asks(session):
        choose_language(session)
    if not found:
        return present or choose_place(session)
    if present and present != found.id and _asks(session):
        message = _("Your plan is for {place}. Move it to {other}? Your answers and ticks stay.")
        question = message.format(place=present, other=found.name)
        if not ask_yes_no(session.screen, question, default=False):
            return present
    return found.id


def _in_person(session: Session, desk: Desk, *, is_first: bool) -> Desk:
    """Ask what is open, and show a summary in which every answer can be changed."""
    from relocate_cli.cli.interviewing.household_interview import ask_household
    from relocate_cli.cli.interviewing.interview import interview
    from relocate_cli.cli.interviewing.summary import review
    from relocate_cli.cli.interviewing.usual import tick_usual
    from relocate_cli.usecases.catalogue import is_unreviewed
    from relocate_cli.usecases.household.interview import not_yet_asked
    from relocate_cli.usecases.household.members import household_change, is_household_told
    from relocate_cli.usecases.household.plans import saved

    if not is_household_told(desk):
        if is_unreviewed(session.language):
            session.screen.tell(_("A machine translated these texts, and nobody has read them over yet."))
        desk = ask_household(session, desk)
        desk = saved(desk, [household_change(desk)])
    elif not is_first and not_yet_asked(desk):
        session.screen.tell(_("Some questions are new, or you have not come to them yet."))
    return tick_usual(session, review(session, interview(session, desk)))
