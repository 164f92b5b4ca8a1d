"""How old a guide is, and how one gets a newer one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.language import _
from relocate_cli.views.lines import Line
from relocate_cli.views.words import day_words

if TYPE_CHECKING:
    from datetime import date

    from relocate_cli.domain.guide.guide import Guide


def old_guide_lines(guide: Guide, today: date) -> list[Line]:
    """Return that nobody has looked after a guide for long, and what to do; for a guide that says its day."""
    read, days = guide.newer.read, guide.newer.days(today)
    text = _("The guide for {place} is {days} days old: its facts were looked at on {day} or before.")
    old = text.format(place=guide.name, days=days, day=day_words(read) if read else "")
    return [Line(), Line(old, "warn"), Line(newer_words(guide)), Line("relocate update FILE", "", 2)]


def newer_words(guide: Guide) -> str:
    """Return where newer guides are."""
    if url := guide.newer.url:
        return _("Newer guides are here: {url}").format(url=url)
    if ask := guide.newer.ask:
        return _("For a newer guide, ask: {whom}").format(whom=ask)
    return _("For a newer guide, ask whoever gave you this one.")
