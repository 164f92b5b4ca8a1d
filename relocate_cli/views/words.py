"""Days, distances and lengths of time in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.language import _, ngettext

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from relocate_cli.domain.dates.duration import Duration


def day_words(day: date) -> str:
    """Return a day as people write it: Mon 1 Feb 2027."""
    weekdays = (_("Mon"), _("Tue"), _("Wed"), _("Thu"), _("Fri"), _("Sat"), _("Sun"))
    month = short_months()[day.month - 1]
    form = _("{weekday} {day} {month} {year}")
    return form.format(weekday=weekdays[day.weekday()], day=day.day, month=month, year=day.year)


def short_months() -> tuple[str, ...]:
    """Return the names of the months, cut short."""
    return (
        *(_("Jan"), _("Feb"), _("Mar"), _("Apr"), _("May"), _("Jun")),
        *(_("Jul"), _("Aug"), _("Sep"), _("Oct"), _("Nov"), _("Dec")),
    )


def month_words(day: date) -> str:
    """Return the month of a day: February 2027."""
    return _("{month} {year}").format(month=months()[day.month - 1], year=day.year)


def months() -> tuple[str, ...]:
    """Return the names of the months."""
    return (
        *(_("January"), _("February"), _("March"), _("April"), _("May"), _("June"), _("July")),
        *(_("August"), _("September"), _("October"), _("November"), _("December")),
    )


def distance_words(day: date, today: date) -> str:
    """Return how far away a day is: in 10 weeks, 3 days ago."""
    days = (day - today).days
    if abs(days) <= 1:
        return {-1: _("yesterday"), 0: _("today"), 1: _("tomorrow")}[days]
    length = length_words(abs(days))
    return (_("in {length}") if days > 0 else _("{length} ago")).format(length=length)


def length_words(days: int) -> str:
    """Return a number of days in the unit in which people think of it."""
    if days < 21:
        return ngettext("{count} day", "{count} days", days).format(count=days)
    if days < 84:
        return ngettext("{count} week", "{count} weeks", days // 7).format(count=days // 7)
    months = round(days / 30.44)
    if months < 24:
        return ngettext("{count} month", "{count} months", months).format(count=months)
    return ngettext("{count} year", "{count} years", days // 365).format(count=days // 365)


def day_and_distance(day: date, today: date) -> str:
    """Return a day and how far away it is: Mon 1 Feb 2027 (in 10 weeks)."""
    return f"{day_words(day)} ({distance_words(day, today)})"


def unit_words(unit: str, number: int, text: str) -> str:
    """Return a length of time, where `text` is how its number is written: 2-6 weeks."""
    forms = {
        "minute": ngettext("{count} minute", "{count} minutes", number),
        "hour": ngettext("{count} hour", "{count} hours", number),
        "day": ngettext("{count} day", "{count} days", number),
        "working day": ngettext("{count} working day", "{count} working days", number),
        "week": ngettext("{count} week", "{count} weeks", number),
        "month": ngettext("{count} month", "{count} months", number),
        "year": ngettext("{count} year", "{count} years", number),
    }
    return forms[unit].format(count=text)


def duration_words(duration: Duration) -> str:
    """Return a waiting time in words: 2-6 weeks."""
    least, most = duration.least, duration.most
    if not least:
        return _("up to {length}").format(length=unit_words(duration.unit, most, str(most)))
    return unit_words(duration.unit, most, str(most) if least == most else f"{least}-{most}")


def told_together(words: Sequence[str]) -> str:
    """Return what stands in a sentence one after another: one, two and three."""
    *most, last = words
    return _("{most} and {last}").format(most=", ".join(most), last=last) if most else last


def whose(title: str, name: str) -> str:
    """Return a title with the name of whoever it is for."""
    return f"{title} · {name}" if name else title
