"""The errands of some days, laid out."""

from datetime import date
from typing import NamedTuple

from relocate_cli.domain.checklist.errands import Errand, Trip, Visit
from relocate_cli.domain.checklist.folder import Folder


class ErrandPlan(NamedTuple):
    """The fewest trips with the bag for each, whom to ask from home, and what is closed on all these days."""

    days: tuple[date, ...]
    trips: tuple[tuple[Trip, Folder], ...]
    calls: tuple[Visit, ...]
    closed: tuple[Errand, ...]
