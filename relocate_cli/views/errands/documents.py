"""Errands for other programs: a row a task, and JSON values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.views.checklist.documents import iso
from relocate_cli.views.checklist.paper_documents import folder_papers

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from relocate_cli.domain.checklist.errand_plan import ErrandPlan
    from relocate_cli.domain.checklist.errands import Errand, Visit


def errands_rows(plan: ErrandPlan) -> Iterator[tuple[str, ...]]:
    """Yield for a pipe: trip, home or closed, day, town, stop, opening hours (`?` unknown), item, title."""
    for trip, _bag in plan.trips:
        for visit in trip.visits:
            hours = ",".join(visit.stop.opening.on(trip.day)) if visit.stop.opening else "?"
            yield from (
                ("trip", iso(trip.day) or "", trip.town, visit.stop.id, hours, *_named(errand))
                for errand in visit.errands
            )
    for visit in plan.calls:
        yield from (("home", "", "", visit.stop.id, "", *_named(errand)) for errand in visit.errands)
    yield from (("closed", "", "", "", "", *_named(errand)) for errand in plan.closed)


def _named(errand: Errand) -> tuple[str, str]:
    return errand.item.id, errand.item.task.title


def errands_document(plan: ErrandPlan) -> dict[str, Any]:
    """Return the errands as JSON values."""
    return {
        "from": iso(plan.days[0]),
        "to": iso(plan.days[-1]),
        "trips": [
            {
                "day": iso(trip.day),
                "town": trip.town,
                "stops": [_visit_document(visit, trip.day) for visit in trip.visits],
                "papers": folder_papers(bag),
            }
            for trip, bag in plan.trips
        ],
        "home": [_visit_document(visit, None) for visit in plan.calls],
        "closed": [errand.item.id for errand in plan.closed],
    }


def _visit_document(visit: Visit, day: date | None) -> dict[str, Any]:
    stop = visit.stop
    return {
        "id": stop.id,
        "kind": stop.kind,
        "name": stop.name,
        "phone": stop.phone or None,
        "hours": stop.hours or None,
        "open": list(stop.opening.on(day)) if stop.opening and day else None,
        "items": [
            {"id": errand.item.id, "or": [other.id for other in errand.stops if other != stop]}
            for errand in visit.errands
        ],
    }
