"""Days in short, for rows: 4 Jan, and with the year where it does not go without saying."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.language import _
from relocate_cli.views.words import short_months

if TYPE_CHECKING:
    from datetime import date

NEAR = 300
"""So many days before and after today the year of a day goes without saying."""


def short_day(day: date, today: date) -> str:
    """Return a day in short: 4 Jan; with its year where it is not the next such day, or the last."""
    form = _("{day} {month}") if _is_near(day, today) else _("{day} {month} {year}")
    return form.format(day=day.day, month=short_months()[day.month - 1], year=day.year)


def short_month(day: date, today: date) -> str:
    """Return the month of a day in short, with its year where that does not go without saying."""
    form = "{month}" if _is_near(day, today) else _("{month} {year}")
    return form.format(month=short_months()[day.month - 1], year=day.year)


def _is_near(day: date, today: date) -> bool:
    return abs((day - today).days) < NEAR
