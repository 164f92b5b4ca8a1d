"""When a household arrives, when somebody looked at it last, and how it is named in a command."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.language import _
from relocate_cli.views.short_days import short_day
from relocate_cli.views.vague_days import about_what_words
from relocate_cli.views.words import distance_words

if TYPE_CHECKING:
    from datetime import date

    from relocate_cli.domain.checklist.received_stand import Arrival


def arrival_words(arrival: Arrival, today: date) -> str:
    """Return when a household arrives or arrived, as exactly as it is known."""
    form = _("arrives {day}") if arrival.day >= today else _("arrived {day}")
    if arrival.about:
        form = _("arrives about {day}") if arrival.day >= today else _("arrived about {day}")
        return form.format(day=about_what_words(arrival.day, arrival.about))
    words = f"{short_day(arrival.day, today)} ({distance_words(arrival.day, today)})"
    return form.format(day=words)


def looked_words(looked: date | None, today: date) -> str:
    """Return when somebody looked at a household last."""
    if not looked:
        return _("not looked at yet")
    return _("looked at {when}").format(when=distance_words(looked, today))
