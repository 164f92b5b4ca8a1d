"""How old a fact of the guide is, and how long one of its kind keeps."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.dates.counting import add
from relocate_cli.domain.guide.kinds import KINDS, Use

if TYPE_CHECKING:
    from collections.abc import Mapping

    from relocate_cli.domain.guide.record import Record


class Keeps(StrEnum):
    """A kind of fact, by how soon it changes."""

    HOURS = "hours"
    """Opening hours, telephone numbers, addresses of mail and fees."""
    LAW = "law"
    """What somebody has to do, and by when."""
    REST = "rest"
    """Where things are, what words mean, why people come."""


MONTHS_KEPT = {Keeps.HOURS: 6, Keeps.LAW: 12, Keeps.REST: 24}
"""For how many months a fact is good after it was read."""
CHANGING = frozenset({"hours", "phone", "email", "cost"})
"""Fields that change without anybody telling."""


class Freshness(NamedTuple):
    """When the facts of a record were read last, which date their newest page bears, how long they keep."""

    keeps: Keeps
    read: date
    dated: str
    """The newest date printed on a page: 2019-06-26, 2016-10 or 2018; empty when none says one."""

    @property
    def since(self) -> date:
        """The day on which the facts were true for sure."""
        return min(self.read, last_day_of(self.dated)) if self.dated else self.read

    def is_past(self, today: date) -> bool:
        """Whether it was read longer ago than such a fact keeps."""
        return add(self.read, MONTHS_KEPT[self.keeps], "month") < today

    def is_of_old_page(self, today: date) -> bool:
        """Whether the page itself was older than that, however lately it was read."""
        return bool(self.dated) and add(last_day_of(self.dated), MONTHS_KEPT[self.keeps], "month") < today


class Aged(NamedTuple):
    """A record with the age of its facts, and whether it concerns the household more than others."""

    record: Record
    age: Freshness
    mine: bool


def age_of(kind: str, fields: Mapping[str, Any]) -> Freshness | None:
    """Return how old a record's facts are; None when nothing says when they were read."""
    if not (days := _days_read(fields)):
        return None
    sources = fields.get("sources", ())
    asked = fields.get("checked", {}).get("how") in {"phone", "visit"}  # somebody knows better than the page
    dates = [source.get("dated", "") for source in sources]
    dated = "" if asked or not all(dates) else max(dates, default="")
    return Freshness(keeps_of(kind, fields), date.fromisoformat(max(days)), dated)


def last_read(records: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> str:
    """Return the last day on which any fact was read or asked for; empty when nothing says one."""
    said = (fields for found in records.values() for fields in found.values())
    return max((day for fields in said for day in _days_read(fields)), default="")


def _days_read(fields: Mapping[str, Any]) -> list[str]:
    """Return the days on which a record's pages were read or somebody asked, where they can be read."""
    days = [source["read"] for source in fields.get("sources", ()) if "read" in source]
    if "on" in (checked := fields.get("checked", {})):
        days.append(checked["on"])
    return days


def keeps_of(kind: str, fields: Mapping[str, Any]) -> Keeps:
    """Return which kind of fact a record holds: the one that changes soonest counts."""
    if CHANGING & fields.keys() or fields.get("changes_often"):
        return Keeps.HOURS
    return Keeps.LAW if Use.RULING in KINDS[kind].use else Keeps.REST


def last_day_of(dated: str) -> date:
    """Return the last day that a date on a page can mean."""
    year, month, day = (*map(int, dated.split("-")), 0, 0)[:3]
    if day:
        return date(year, month, day)
    return add(date(year, month or 1, 1), 1 if month else 12, "month") - timedelta(days=1)
