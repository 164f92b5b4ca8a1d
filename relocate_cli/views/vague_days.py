"""Days that are known only about, and those that count from them: never said more exactly than they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.language import _
from relocate_cli.views.words import day_words, month_words

if TYPE_CHECKING:
    from datetime import date


def day_or_month(day: date, *, about: bool) -> str:
    """Return a day, and of one that counts from a day known only about its month."""
    return _("about {day}").format(day=month_words(day)) if about else day_words(day)


def about_what_words(day: date, about: str) -> str:
    """Return a day that is known only about, as exactly as it is known: March 2027, summer 2027, 2027."""
    match about:
        case "week":
            return day_words(day)
        case "season":
            seasons = (_("winter"), _("spring"), _("summer"), _("autumn"))
            return _("{season} {year}").format(season=seasons[(day.month - 1) // 3], year=day.year)
        case "year":
            return str(day.year)
    return month_words(day)
