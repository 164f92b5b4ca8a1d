"""When a stop is open and how to reach it, in words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from relocate_cli.language import _

if TYPE_CHECKING:
    from datetime import date

    from relocate_cli.domain.checklist.errands import Errand
    from relocate_cli.domain.checklist.stop import Stop


REMARK = re.compile(r"\([^()]*\)$")
"""How sure the hours are; what stands before it says in words what is known as data."""


def hours_words(stop: Stop, day: date) -> str:
    """Return when a stop is open on a day; where nobody told us, whom to phone first."""
    if stop.opening:
        text = _("open {hours}").format(hours=", ".join(stop.opening.on(day)))
        return " ".join([text, *REMARK.findall(stop.hours)])
    if stop.hours:
        return stop.hours
    if stop.phone:
        return _("hours not known: phone {phone} before you go").format(phone=stop.phone)
    return _("hours not known: ask before you go")


def contact_words(stop: Stop) -> str:
    """Return how to reach a contact, and when; it says so where nobody told us the hours."""
    hours = stop.hours or (_("hours not known") if stop.phone else "")
    return "; ".join(filter(None, [stop.phone or f"relocate show {stop.id}", hours]))


def others_words(errand: Errand, stop: Stop) -> str:
    """Return which other stops would serve as well."""
    names = [other.name for other in errand.stops if other != stop]
    return _("or: {names}").format(names=", ".join(names)) if names else ""
