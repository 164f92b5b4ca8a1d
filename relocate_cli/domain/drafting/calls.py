"""Which facts of a pack somebody should phone about first, and whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.drafting.drift import families_of
from relocate_cli.domain.guide.freshness import age_of
from relocate_cli.domain.guide.kinds import Use, kinds_that_are
from relocate_cli.domain.guide.record import title_of
from relocate_cli.domain.packs.layered import layered

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from relocate_cli.domain.packs.pack import Pack

FIRST = 20
"""As many as one person phones in a few mornings."""
ASKED = frozenset({"phone", "visit"})
SURE = ("low", "medium", "high")


class Call(NamedTuple):
    """A fact nobody has asked about: who knows, the number, and how it is known so far."""

    kind: str
    id: str
    title: str
    who: str
    phone: str
    since: str
    """The day on which it was true for sure."""
    sure: str
    families: int


def calls(packs: Sequence[Pack], seen: Mapping[str, int], today: date) -> list[Call]:
    """Return what to phone about first: what most families see, then the least sure, then the oldest."""
    found = _calls(packs, seen, today)
    ranked = sorted(found, key=lambda call: (-call.families, SURE.index(call.sure), call.since, call.id))
    return ranked[:FIRST]


def _calls(packs: Sequence[Pack], seen: Mapping[str, int], today: date) -> Iterator[Call]:
    pack, written = packs[-1], layered(packs)
    for kind in kinds_that_are(Use.SOURCED):
        for id, record in pack.records[kind].items():
            age, contact = age_of(kind, record), _contact(record, written)
            asked = record.get("checked", {}).get("how") in ASKED
            if not age or not contact or (asked and not age.is_past(today)):
                continue
            who, phone, since = contact["name"], contact["phone"], age.since.isoformat()
            families, sure = families_of(pack, kind, id, seen), record.get("sure", "medium")
            yield Call(kind, id, title_of(kind, record) or id, who, phone, since, sure, families)


def _contact(record: Mapping[str, Any], written: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return who answers a telephone: the record itself, whom it names, or else the host."""
    ids = (*record.get("contacts", ()), written["host"])
    named = (written["contacts"].get(id, {}) for id in ids)
    return next((one for one in (record, *named) if "phone" in one and "name" in one), None)
