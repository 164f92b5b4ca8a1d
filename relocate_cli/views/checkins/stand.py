"""Where a check-in stands, who answers it, and when it was answered, in words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from relocate_cli.domain.checkins.standing import Stand
from relocate_cli.domain.profile.lanes import MOVING_LANE
from relocate_cli.language import _
from relocate_cli.views.words import day_words, month_words

if TYPE_CHECKING:
    from relocate_cli.domain.checkins.standing import CheckinStanding


def stand_words(standing: CheckinStanding) -> str:
    """Return where a check-in stands, at the right end of its title."""
    match standing.stand:
        case Stand.DUE:
            return _("now")
        case Stand.ANYTIME:
            return _("at any time")
        case Stand.BEGUN:
            return _("{count} of {all} left").format(count=len(standing.left), all=len(standing.asked))
        case Stand.LATER:
            return _("from {day}").format(day=day_words(standing.opens)) if standing.opens else _("later")
        case Stand.LEFT:
            return _("left out")
        case Stand.PAST:
            return _("not now")
    month = answered_month(standing)
    return _("answered in {month}").format(month=month) if month else _("answered")


def answered_month(standing: CheckinStanding) -> str:
    """Return the month in which a check-in was answered last; nothing where nobody did."""
    on = standing.checkin.on
    return month_words(date.fromisoformat(on)) if on else ""


def title_words(standing: CheckinStanding) -> str:
    """Return what a check-in is called, and who answers if that is not whoever moves."""
    title = standing.wave.title
    of_all = standing.lane == MOVING_LANE or len(standing.wave.lanes) == 1
    return title if of_all else f"{title} ({lane_word(standing.lane)})"


def lane_word(lane: str) -> str:
    """Return who answers."""
    words = {
        MOVING_LANE: _("people who move"),
        "company": _("a company"),
        "employer": _("somebody who employs"),
        "host": _("somebody who receives others"),
    }
    return words.get(lane, lane)
