"""The move as rows over weeks, phase by phase."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.checklist.rows import TaskRow, rows_of
from relocate_cli.language import _
from relocate_cli.views.checklist.row import people_words
from relocate_cli.views.forecast.bar import ASCII, DRAWN, bar
from relocate_cli.views.forecast.scale import scale_for
from relocate_cli.views.lines import Line, clean
from relocate_cli.views.words import day_words, short_months, whose

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from relocate_cli.domain.checklist.forecast import Forecast
    from relocate_cli.views.book import Book
    from relocate_cli.views.forecast.bar import Signs
    from relocate_cli.views.forecast.scale import Scale

SIDE_BY_SIDE = 64
"""From so many columns on a bar stands beside its title, otherwise below it."""
LEAD = 2


class _Sheet(NamedTuple):
    """What the rows of a chart are drawn on."""

    scale: Scale
    signs: Signs
    move: date | None
    title: int
    """Columns of the title; 0 where it stands above its bar."""
    day: int
    """Columns of the day before a bar, with a space behind the longest."""


def chart_lines(forecast: Forecast, book: Book, width: int, signs: Signs) -> list[Line]:
    """Return the bars of all open items, with the months above them."""
    move = book.plan.profile.date_of("move")
    title = width * 3 // 8 if width >= SIDE_BY_SIDE else 0
    day = len("31 ") + max(map(len, short_months())) + 1
    before = LEAD + day + (title + 1 if title else 0)
    scale = scale_for(_days(forecast, move), book.today, move, width - before)
    sheet = _Sheet(scale, signs, move, title, day)
    lines = [Line(lead=" " * before + scale.months())]
    for phase in book.guide.phases.values():
        inside = rows_of(item for item in forecast.items if item.task.phase == phase.id)
        if inside:
            lines.append(Line(phase.title, "head"))
            lines += [line for row in inside for line in _row_lines(row, forecast, sheet)]
    return [*lines, Line(), *_key_lines(sheet)]


def signs_for(*, drawn: bool) -> Signs:
    """Return what bars are drawn with: signs of every keyboard where the screen may have no others."""
    return DRAWN if drawn else ASCII


def _days(forecast: Forecast, move: date | None) -> Iterator[date]:
    """Yield the days that should have a place."""
    for item in forecast.items:
        yield from (day for day in (item.over, item.latest, item.begin_by, item.due) if day)
    yield from [move] if move else []


def _row_lines(row: TaskRow, forecast: Forecast, sheet: _Sheet) -> list[Line]:
    first = row.items[0]
    keys = {item.key for item in row.items}
    sign = ("!" if keys & forecast.risk_keys else " ") + ("+" if keys & forecast.chain_keys else " ")
    style = "bad" if keys & forecast.risk_keys else "strong" if keys & forecast.chain_keys else ""
    name = clean(whose(row.task.title, people_words(row.members)))
    drawn = f"{_day(first.shown):<{sheet.day}}{bar(first, sheet.scale, sheet.signs, sheet.move)}"
    if not sheet.title:
        return [Line(name, style, LEAD, sign), Line(lead=" " * LEAD + drawn, style=style)]
    return [Line(lead=f"{sign}{_cut(name, sheet.title)} {drawn}", style=style)]


def _day(day: date | None) -> str:
    return f"{day.day} {short_months()[day.month - 1]}" if day else ""


def _cut(text: str, width: int) -> str:
    """Return a text in just so many columns."""
    from rich.cells import cell_len, set_cell_size  # noqa: PLC0415 - only when a terminal is drawn on

    return set_cell_size(text, width) if cell_len(text) <= width else set_cell_size(text, width - 2) + ".."


def _key_lines(sheet: _Sheet) -> list[Line]:
    """Return what the signs mean."""
    signs, scale = sheet.signs, sheet.scale
    known = [
        (signs.open, _("can be begun")),
        (signs.wait, _("waiting, at least")),
        (signs.longest, _("waiting, at most")),
        (signs.unknown, _("no source tells how long")),
        (signs.last_good, _("last good day to begin")),
        (signs.law, _("last day by law")),
        (signs.beyond, _("later")),
        ("!", _("at risk, where it stands before a title")),
        ("+", _("longest chain")),
    ]
    parts = [f"{sign} {meaning}" for sign, meaning in known]
    if sheet.move:
        parts.append(f"{signs.move} {_('move')} {day_words(sheet.move)}")
    one = _("One column is one week.")
    several = _("One column is {count} weeks.").format(count=scale.weeks)
    return [Line("  ".join(parts), "faint"), Line(one if scale.weeks == 1 else several, "faint")]
