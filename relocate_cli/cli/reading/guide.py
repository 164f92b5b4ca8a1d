"""`relocate guide`: browse the local guide."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.completing import complete_place
from relocate_cli.domain.guide.section import SECTIONS
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from datetime import date

    from relocate_cli.cli.session import Session
    from relocate_cli.views.reply import Reply

UNITS = {"d": "day", "w": "week", "m": "month", "y": "year"}


@command("relocate guide contacts --place norsjo", reads=True)
@click.argument("section", required=False, type=click.Choice(SECTIONS), metavar="[SECTION]")
@click.option("--place", metavar="PLACE", shell_complete=complete_place, help=_("The guide of this place."))
@click.option("--within", metavar="TIME", help=_("Events from today: 30d, 6w or 3m."))
def guide(session: Session, *, section: str | None, place: str | None, within: str | None) -> Reply:
    """Browse the local guide.

    Whom to ask, where to go, what is on, which words you meet.

    Sections: work, home and life (articles), topics, contacts, places, events, words, phrases, themes,
    initiatives.
    """
    from relocate_cli.usecases.reading.browsing import events_until, section_of, sections_of
    from relocate_cli.usecases.reading.look import open_look
    from relocate_cli.views.guide.guide import guide_reply
    from relocate_cli.views.guide.section import section_reply

    if within and section != "events":
        raise click.UsageError(_("--within goes with: relocate guide events"))
    look = open_look(session.workspace, session.household, place or "")
    if not section:
        return guide_reply(look.guide, sections_of(look))
    last = _last_day(session.today, within) if within else None
    listed = events_until(look, last) if last else section_of(look, section)
    return section_reply(section, listed, look.guide, session.today, session.screen.width)


def _last_day(today: date, within: str) -> date:
    """Return the last day of a time from today such as `30d`, `6 weeks` or `1y`."""
    from relocate_cli.domain.dates.counting import add

    match = re.fullmatch(r"([1-9]\d{0,2}) ?([dwmy])(ays?|eeks?|onths?|ears?)?", within.strip().lower())
    if not match:
        message = _("{text} is not a length of time.").format(text=repr(within))
        raise RelocateError(message, _("Write it like this: --within 30d, 6w or 3m"), 2)
    return add(today, int(match[1]), UNITS[match[2]])
