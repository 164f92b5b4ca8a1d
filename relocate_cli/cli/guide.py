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
    from relocate_cli.usecases.reading.look import Look

UNITS = {"d": "day", "w": "week", "m": "month", "y": "year"}


@command("relocate guide contacts --place norsjo")
@click.argument("section", required=False, type=click.Choice(SECTIONS), metavar="[SECTION]")
@click.option("--place", metavar="PLACE", shell_complete=complete_place, help=_("The guide of this place."))
@click.option("--within", metavar="TIME", help=_("Events from today: 30d, 6w or 3m."))
def guide(session: Session, *, section: str | None, place: str | None, within: str | None) -> None:
    """Browse the local guide.

    Whom to ask, where to go, what is on, which words you meet.

    Sections: work, home and life (articles), topics, contacts, places, events, words, phrases, themes,
    initiatives.
    """
    from relocate_cli.usecases.reading.look import open_look

    if within and section != "events":
        raise click.UsageError(_("--within goes with: relocate guide events"))
    look = open_look(session.workspace, session.household, place or "")
    if section:
        _show_section(session, look, section, _last_day(session.today, within) if within else None)
    else:
        _show_sections(session, look)


def _show_sections(session: Session, look: Look) -> None:
    from relocate_cli.usecases.reading.browsing import sections_of
    from relocate_cli.views.guide import guide_lines

    screen, counts = session.screen, sections_of(look)
    if screen.json:
        screen.document("guide/1", {"place": look.guide.id, "sections": counts})
    elif screen.plain:
        screen.rows(counts.items())
    else:
        screen.show(guide_lines(look.guide, counts))


def _show_section(session: Session, look: Look, section: str, last: date | None) -> None:
    from relocate_cli.usecases.reading.browsing import events_until, section_of
    from relocate_cli.views.guide import section_document, section_lines, section_rows

    screen, today = session.screen, session.today
    listed = events_until(look, last) if last else section_of(look, section)
    if screen.json:
        screen.document("guide/1", section_document(look.guide.id, section, listed, today))
    elif screen.plain:
        screen.rows(section_rows(listed, today))
    else:
        screen.show(section_lines(section, listed, look.guide, today, screen.width))


def _last_day(today: date, within: str) -> date:
    """Return the last day of a time from today such as `30d`, `6 weeks` or `1y`."""
    from relocate_cli.domain.dates.deadline import add

    match = re.fullmatch(r"([1-9]\d{0,2}) ?([dwmy])(ays?|eeks?|onths?|ears?)?", within.strip().lower())
    if not match:
        message = _("{text} is not a length of time.").format(text=repr(within))
        raise RelocateError(message, _("Write it like this: --within 30d, 6w or 3m"), 2)
    return add(today, int(match[1]), UNITS[match[2]])
