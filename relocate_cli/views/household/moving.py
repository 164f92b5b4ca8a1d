"""On which day a household moves, as exactly as it is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.profile.moving_day import moving_day
from relocate_cli.domain.profile.question import MOVE
from relocate_cli.language import _
from relocate_cli.views.vague_days import about_what_words
from relocate_cli.views.words import day_words

if TYPE_CHECKING:
    from datetime import date

    from relocate_cli.domain.profile.profile import Profile


def moving_words(profile: Profile, today: date) -> str:
    """Return the day of the move, past or to come; nothing while it has none."""
    move = moving_day(profile)
    if not move:
        return ""
    if about := profile.about_what(MOVE):
        form = _("moving about {day}") if move >= today else _("moved about {day}")
        return form.format(day=about_what_words(move, about))
    form = _("moving on {day}") if move >= today else _("moved on {day}")
    return form.format(day=day_words(move))
