"""What has moved since a pack was written, and what its author should look at first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.dates.counting import add
from relocate_cli.domain.drafting.revised import FieldChange, field_changes
from relocate_cli.domain.guide.freshness import MONTHS_KEPT, age_of
from relocate_cli.domain.guide.record import title_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from relocate_cli.domain.packs.pack import Pack

    OldRecords = Mapping[tuple[str, str], dict[str, Any]]
    """What parents said in the revisions that a pack knows, by kind and id."""

SOON = 1
"""Months ahead in which a fact that lapses is named."""


class Drift(NamedTuple):
    """Something to look at again: why, what, and how many of the pack's families see it."""

    why: str
    """``moved``: its parent was revised. ``lapses``: its facts are too old, now or within `SOON` months."""
    kind: str
    id: str
    title: str
    detail: str
    """The revision it was written against and the one of today, or the day on which the fact lapses."""
    personas: int
    changes: tuple[FieldChange, ...] | None = None
    """What the parent says differently; None when it cannot be told what it said."""


def drifts(packs: Sequence[Pack], seen: Mapping[str, int], old: OldRecords, today: date) -> list[Drift]:
    """Return what of the last pack should be looked at, what most families see first.

    `seen` says how many of the pack's personas have each task on their list.
    """
    found = [*_moved(packs, seen, old), *_lapsing(packs[-1], seen, today)]
    return sorted(found, key=lambda drift: (-drift.personas, drift.why != "moved", drift.detail, drift.id))


def _moved(packs: Sequence[Pack], seen: Mapping[str, int], old: OldRecords) -> Iterator[Drift]:
    """Yield the overlays whose parent has another revision by now."""
    for kind, overlays in packs[-1].overlays.items():
        for id, overlay in overlays.items():
            target, _at, rev = overlay["overrides"].partition("@")
            parent = next((pack for pack in packs if pack.id == target.partition("/")[0]), None)
            record = parent.records[kind].get(id) if parent else None
            if record and rev != str(now := record.get("rev", 1)):
                was, title = old.get((kind, id)), title_of(kind, record)
                changes = field_changes(was, record) if was else None
                yield Drift("moved", kind, id, title, f"@{rev} → @{now}", seen.get(id, 0), changes)


def _lapsing(pack: Pack, seen: Mapping[str, int], today: date) -> Iterator[Drift]:
    """Yield the records whose facts are too old, or will be soon."""
    for kind, records in pack.records.items():
        for id, record in records.items():
            age = age_of(kind, record)
            if age and age.is_past(add(today, SOON, "month")):
                last = add(age.read, MONTHS_KEPT[age.keeps], "month")
                yield Drift(
                    "lapses",
                    kind,
                    id,
                    title_of(kind, record) or id,
                    last.isoformat(),
                    families_of(pack, kind, id, seen),
                )


def families_of(pack: Pack, kind: str, id: str, seen: Mapping[str, int]) -> int:
    """Return how many families see a record: a task itself, anything else through a task that names it."""
    if kind == "tasks":
        return seen.get(id, 0)
    naming = (task for task, record in pack.records["tasks"].items() if id in record.get(kind, ()))
    return max((seen.get(task, 0) for task in naming), default=0)
