"""A host's day as a page for the browser to print: one part for each household."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.language import _
from relocate_cli.views.hosting.day import house_lines
from relocate_cli.views.hosting.stand_words import arrival_words
from relocate_cli.views.pages.direction import direction_of
from relocate_cli.views.pages.safe import safe_html
from relocate_cli.views.pages.stamp import made_words
from relocate_cli.views.print.harmless import harmless
from relocate_cli.views.templates import rendered
from relocate_cli.views.words import day_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from relocate_cli.views.hosting.house_day import HouseDay
    from relocate_cli.views.lines import Line

BOX = "☐"


def day_html(day: date, days: Sequence[HouseDay], today: date, language: str) -> str:
    """Return the day of all households as a page."""
    made = dict.fromkeys(made_words(one.book) for one in days if one.book)
    context = {
        "language": language,
        "direction": direction_of(language),
        "title": day_words(day),
        "parts": [_part(one, today) for one in days],
        "nothing": "" if days else _("You receive no household yet."),
        "made": [*made, _("This page names people. Keep it to yourself, and shred it when the day is over.")],
    }
    return rendered("day.html", harmless(context))


def _part(one: HouseDay, today: date) -> dict[str, object]:
    stand = one.stand
    return {
        "name": stand.name,
        "facts": arrival_words(stand.arrival, today) if stand.arrival else stand.place,
        "lines": safe_html(map(_with_box, house_lines(one, on_paper=True))),
    }


def _with_box(line: Line) -> Line:
    """Return what is to be done with a box to tick."""
    return line._replace(lead=BOX) if line.lead.strip() == "-" else line
