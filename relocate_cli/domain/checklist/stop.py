"""Where an errand is done, or who is asked: a place or a contact of the guide."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.dates.opening import Opening, parse_opening

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

NO_NAME = r"\d[\d ]*|\(.*\)"
"""What of an address is no name: its postal code, and what is said in brackets."""


class Stop(NamedTuple):
    """A place to go to, or a contact to ask."""

    kind: str
    """``places`` or ``contacts``."""
    id: str
    name: str
    town: str
    hours: str
    """In words; nothing where nobody told us."""
    phone: str
    opening: Opening | None

    def __hash__(self) -> int:
        """Return the same for the same record."""
        return hash((self.kind, self.id))


def stop_of(kind: str, id: str, fields: Mapping[str, Any]) -> Stop:
    """Return the stop that a place or a contact is."""
    written = fields.get("open", "")
    return Stop(
        kind,
        id,
        fields["name"],
        fields.get("village") or _town(fields.get("address", "")) or fields["name"],
        fields.get("hours", ""),
        fields.get("phone", ""),
        parse_opening(written) if written else None,
    )


def stops_of(kind: str, ids: Iterable[str], records: Mapping[str, Mapping[str, Any]]) -> tuple[Stop, ...]:
    """Return the stops of these ids, as far as the guide knows them."""
    return tuple(stop_of(kind, id, records[id]) for id in ids if id in records)


def _town(address: str) -> str:
    """Return the last part of an address that is a name: 931 85 Skellefteå is in Skellefteå."""
    parts = (re.sub(NO_NAME, "", part).strip() for part in reversed(address.split(",")))
    return next((part for part in parts if part[:1].isupper()), "")
