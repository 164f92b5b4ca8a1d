"""A day given as an option: --on, --due-before, --today and --move-date are read and refused alike."""

from __future__ import annotations

import os
from datetime import date
from typing import TYPE_CHECKING, Any

from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Mapping


def today_given(options: Mapping[str, Any]) -> date:
    """Return the day it is, or the one given with --today."""
    asked = options.get("today") or os.environ.get("RELOCATE_TODAY")
    return day_given("--today", asked) if asked else date.today()


def day_given(option: str, written: str) -> date:
    """Return the day that an option names: 2027-02-01 or 1 Feb 2027; RelocateError for anything else."""
    from relocate_cli.domain.profile.answer import Unclear, read_day
    from relocate_cli.usecases.household.unclear import why_no_day

    day = read_day(written.strip())
    if not isinstance(day, Unclear):
        return day
    if day.readings:
        words = _(" or ").join(day.readings)
        hint = _("It could mean {words}. Write the one you mean.").format(words=words)
    else:
        hint = _("Write it like this: {example}").format(example=f"{option} 2027-02-01")
    message = why_no_day(written, day) or _("{text} is not a day.").format(text=repr(written))
    raise RelocateError(message, hint, 2)


def day_to_come(option: str, written: str, today: date) -> date:
    """Return the day that an option names; RelocateError for one that is past."""
    day = day_given(option, written)
    if day >= today:
        return day
    message = _("{day} is past.").format(day=day.isoformat())
    hint = _("Name today or a day to come: {example}").format(example=f"{option} {today.isoformat()}")
    raise RelocateError(message, hint, 2)
