"""An open item, as far as the schedule has to know of it."""

from datetime import date
from typing import NamedTuple

from relocate_cli.domain.checklist.blocker import ItemKey
from relocate_cli.domain.dates.duration import Duration


class OpenItem(NamedTuple):
    """What the schedule has to know of an open item."""

    takes: Duration | None
    opens: date
    """The first day on which it can be begun for all that is known, today at the earliest."""
    due: date | None
    over: bool
    """Whether the waiting has to be over on the due day; otherwise it has to be begun by then."""
    blockers: tuple[ItemKey, ...]
    """What has to be over before it begins."""
    follows: tuple[ItemKey, ...]
    """What should be over before it begins, and keeps nobody from it."""
    ends: date | None = None
    """When it is over at the earliest, where that is known because it was sent."""
    about: bool = False
    """Whether the due day counts from one that somebody knows only about."""
    is_grant: bool = False
    """Whether others have to grant it by the due day."""
    ends_last: date | None = None
    """When it is over at the latest, where that is known because it was sent."""
    is_far: bool = False
    """Whether its day is so far off that it tells nothing about when to begin what comes before."""
    unknown: bool = False
    """Whether others have to answer, and no source tells how long that takes."""
