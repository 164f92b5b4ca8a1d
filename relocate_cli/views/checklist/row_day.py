"""The day of a row, at its right end: in one form everywhere, in short and with how far away it is."""

from datetime import date
from typing import NamedTuple

from relocate_cli.domain.checklist.item import Item, State
from relocate_cli.language import _
from relocate_cli.views.checklist.deadlines import is_by_law, is_owed
from relocate_cli.views.short_days import short_day, short_month
from relocate_cli.views.words import distance_words


class RowDay(NamedTuple):
    """Its words: with how far away that is where there is room, and in short."""

    full: str = ""
    short: str = ""


def row_day(item: Item, today: date) -> RowDay:
    """Return by when a row is to be done or begun, or in a word or two why there is no such day."""
    marked = item.mark.day if item.mark else None
    match item.state:
        case State.DONE:
            return _word(_("done {day}").format(day=short_day(marked, today)) if marked else "")
        case State.WAITING:
            return _word(_("sent {day}").format(day=short_day(marked, today)) if marked else _("sent"))
        case State.SKIPPED:
            return _word(_("left out"))
        case State.LAPSED:
            return _word(_("past"))
    return _open_day(item, today)


def _open_day(item: Item, today: date) -> RowDay:
    """Return the last day of the law, or the last good day to begin; one known only about is only about."""
    by_law = is_by_law(item)
    day = item.due if by_law else item.begin_by
    if day and item.about and (day > today or item.state is State.LATE):
        return _word(_("about {day}").format(day=short_month(day, today)))
    if item.state is State.LATE and item.due:
        return _with_distance(_("late since {day}"), item.due, today)
    if day and by_law and not item.about:
        return _with_distance(_("by law {day}"), day, today)
    if day and day > today:
        return _with_distance(_("begin by {day}"), day, today)
    if item.state is not State.BLOCKED and day and item.due and is_owed(item):
        return _word(_("now, by law {day}").format(day=short_day(item.due, today)))
    if item.state is State.BLOCKED or not day:
        return _word(_("not yet") if item.state is State.BLOCKED else "")
    return _word(_("begin today") if day == today else _("begin now"))


def _with_distance(form: str, day: date, today: date) -> RowDay:
    short = form.format(day=short_day(day, today))
    return RowDay(f"{short} ({distance_words(day, today)})", short)


def _word(text: str) -> RowDay:
    return RowDay(text, text)
