"""Lay the errands of a household out: trips, whom to ask, and what has to wait."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checklist.checklist import checklist_of
from relocate_cli.domain.checklist.errand_plan import ErrandPlan
from relocate_cli.domain.checklist.errands import calls_for, errands_of, trips_for
from relocate_cli.domain.checklist.folder import folder_of
from relocate_cli.domain.checklist.on_days import doable_on
from relocate_cli.domain.checklist.own_papers import own_papers
from relocate_cli.domain.checklist.stop import Stop, stops_of
from relocate_cli.domain.profile.member import is_for
from relocate_cli.domain.profile.question import HERE, LEAVING, MOVE, STAGE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from relocate_cli.domain.checklist.blocker import ItemKey
    from relocate_cli.usecases.household.plans import Desk


def plan_errands(desk: Desk, days: Sequence[date], person: str = "", *, there: bool = False) -> ErrandPlan:
    """Return the errands of these days; what names a place is done there, otherwise one asks a contact.

    Nobody goes anywhere in the place before they have moved there, unless they say that they are `there`.
    """
    then = checklist_of(desk.guide, desk.plan, days[-1])
    items = doable_on(days[0], days[-1], desk.today, desk.checklist, then)
    places = _stops(desk, "places")
    arrivals = {} if there else {key: _arrival(desk, key) for key in places}
    found = errands_of(items, places, days, arrivals)
    asked = errands_of(items, _stops(desk, "contacts"), days)
    going = [errand for errand in found if is_for(errand.item.member, person)]
    gone = {errand.item.key for errand in going}
    calling = [one for one in asked if one.item.key not in gone and is_for(one.item.member, person)]
    trips = trips_for(going, days)
    papers = own_papers(desk.guide, desk.plan, desk.situation.held, desk.checklist)
    bags = tuple((trip, folder_of(trip.day, trip.items, papers)) for trip in trips)
    done = {item.key for trip in trips for item in trip.items}
    closed = tuple(errand for errand in going if errand.item.key not in done)
    return ErrandPlan(tuple(days), bags, tuple(calls_for(calling)), closed)


def _arrival(desk: Desk, key: ItemKey) -> date:
    """Return the day from which somebody can go to a place: that of their move, never while it is unknown."""
    situation, member = desk.situation, desk.plan.profile.member(key[1])
    stages = situation.stages(member) if STAGE in situation.questions else frozenset()
    if MOVE not in situation.questions or stages & {HERE, LEAVING}:
        return desk.today
    return situation.date_of(MOVE, member) or date.max


def _stops(desk: Desk, kind: str) -> dict[ItemKey, tuple[Stop, ...]]:
    """Return the places, or the contacts, that the tasks of the list name."""
    texts, records = desk.details["tasks"], desk.details[kind]
    found = {item.key: _named(texts.get(item.task.id, {}), kind) for item in desk.checklist.items}
    return {key: stops for key, ids in found.items() if (stops := stops_of(kind, ids, records))}


def _named(written: Mapping[str, Any], kind: str) -> Sequence[str]:
    """Return the places or contacts of a task; places that are only named are not gone to."""
    ids: Sequence[str] = written.get(kind, ())
    return ids if kind != "places" or written.get("visit", True) else ()
