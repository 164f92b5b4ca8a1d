"""A section of the guide: the records of one kind, or the articles behind one door."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.alphabet import in_alphabet
from relocate_cli.domain.dates.happening import next_happening
from relocate_cli.domain.guide.kinds import SECTIONED
from relocate_cli.domain.guide.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

DOORS = ("work", "home", "life", "company")
"""Through which one enters the guide."""
SECTIONS = (*DOORS, *SECTIONED)
"""What one can open; the doors lead to the articles."""


class Listed(NamedTuple):
    """A record in a section, and whether it concerns this household more than others."""

    record: Record
    mine: bool


def kind_of(section: str) -> str:
    """Return the kind of records that a section holds."""
    return "topics" if section in DOORS else section


def records_in(records: Mapping[str, Mapping[str, Mapping[str, Any]]], section: str) -> list[Record]:
    """Return the records that stand in a section, or all of a kind, as the guide has them by kind and id."""
    kind = kind_of(section)
    found = (Record(kind, id, fields) for id, fields in records[kind].items())
    return [record for record in found if section not in DOORS or record.fields["door"] == section]


def own_place_first(listed: Iterable[Listed], lineage: Iterable[str], language: str) -> list[Listed]:
    """Return records from one's own place outwards to the nation, each pack's by name; words from a to z."""
    rank = {pack: number for number, pack in enumerate(reversed(tuple(lineage)))}

    def key(one: Listed) -> tuple[Any, ...]:
        record = one.record
        place = 0 if record.kind == "words" else rank[record.fields["pack"]]
        return (place, in_alphabet(record.title, language))

    return sorted(listed, key=key)


def by_next_day(events: Iterable[Listed], today: date) -> list[Listed]:
    """Return events in the order in which they are next; those that are over come last."""

    def key(one: Listed) -> tuple[date, date]:
        found = next_happening(one.record.fields, today)
        return (found.first, found.last) if found else (date.max, date.max)

    return sorted(events, key=key)
