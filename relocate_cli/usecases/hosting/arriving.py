"""Take in what a family exported for its host: beside the others, or into a household that is here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.checklist.received_stand import ARRIVAL
from relocate_cli.domain.naming import alike
from relocate_cli.domain.plan.called import called_change, family_plan
from relocate_cli.domain.plan.merging import Merging, merged
from relocate_cli.domain.plan.sent import plan_id
from relocate_cli.domain.profile.lanes import LANES_ASKED, MOVING_LANE, RECEIVED_LANE
from relocate_cli.domain.profile.question import MOVE
from relocate_cli.domain.profile.told_answer import ToldAnswer
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.guides.opening import open_guide
from relocate_cli.usecases.hosting.adding import save_new
from relocate_cli.usecases.hosting.received import all_received
from relocate_cli.usecases.household.interview import answer_changes
from relocate_cli.usecases.household.plans import Desk
from relocate_cli.usecases.household.refusals import nameless_file, refuse_unknown_place
from relocate_cli.usecases.household.rehearsal import rehearsed

if TYPE_CHECKING:
    from relocate_cli.domain.plan.plan import Plan
    from relocate_cli.usecases.guides.opening import OpenedGuide
    from relocate_cli.usecases.hosting.received import Received
    from relocate_cli.usecases.household.household import Household
    from relocate_cli.usecases.household.importing import Travelled
    from relocate_cli.usecases.workspace import Homes, Workspace


class Arriving(NamedTuple):
    """What a file brings to a household, laid on the guide of its place; nothing of it is saved yet."""

    received: Received
    opened: OpenedGuide
    merging: Merging
    travelled: Travelled


def same_family(homes: Homes, travelled: Travelled, name: str) -> list[Received]:
    """Return the households that may be the one of a file: of its plan, or called as somebody says.

    RelocateError where the one that is called so is known to be another family.
    """
    found = []
    for one in all_received(homes):
        plan, is_called = _plan_of(one.household), bool(name) and alike(one.name) == alike(name)
        if is_called and plan not in {"", travelled.plan}:
            message = _("{name} is another household than the one of this file.").format(name=one.name)
            raise RelocateError(message, _("Choose another name for it: --as NAME"), 2)
        if is_called or plan == travelled.plan:
            found.append(one)
    return sorted(found, key=lambda one: alike(one.name) != alike(name))


def _plan_of(household: Household) -> str:
    """Return by which name the plan of a family is known here; nothing where only the host wrote in it."""
    try:
        plan = household.plan
        given = family_plan(plan)
        return given or (plan_id(household.history) if plan.started and plan.profile.members else "")
    except (RelocateError, OSError):
        return ""


def arriving_at(workspace: Workspace, received: Received, travelled: Travelled) -> Arriving:
    """Return what a file brings to a household; RelocateError when it cannot be taken in there."""
    plan = received.household.plan
    place = plan.profile.place or travelled.place
    refuse_unknown_place(workspace, place)
    if plan.profile.members and not travelled.has_names:
        raise nameless_file(_("Keep it apart with --apart, or ask for one with names."))
    merging = merged(travelled.changes, plan, received.household.history)
    return Arriving(received, open_guide(workspace, place), merging, travelled)


def keep_arriving(workspace: Workspace, arriving: Arriving) -> None:
    """Save all of it at once, with what the host calls them and that they are received."""
    received = arriving.received
    plan = received.household.plan
    called = called_change(plan, received.name, arriving.travelled.plan)
    brought = arriving.merging.changes(plan)
    after = Desk(workspace, rehearsed(received.household).saved(brought), arriving.opened)
    changes = [*brought, *_lanes(after, arriving.travelled), *_arrival(after, plan)]
    if plan.latest:
        received.household.saved([called]).saved(changes)
    else:
        save_new(workspace.homes, received, called, changes)


def _lanes(desk: Desk, travelled: Travelled) -> list[dict[str, Any]]:
    """Return the change that says that they are received, and are here for whatever they said themselves."""
    question = desk.situation.questions.get(LANES_ASKED)
    said = [one["values"] for one in travelled.changes if one.get("question") == LANES_ASKED]
    lanes = dict.fromkeys([*(said[-1] if said else [MOVING_LANE]), RECEIVED_LANE])
    if not question or lanes.keys() <= {*(desk.plan.profile.answer(LANES_ASKED) or ())}:
        return []
    return answer_changes(desk, question, [None], ToldAnswer(tuple(lanes)))


def _arrival(desk: Desk, before: Plan) -> list[dict[str, Any]]:
    """Return the change that lets them arrive on the day of their move, unless the host knows better."""
    question, profile = desk.situation.questions.get(ARRIVAL), desk.plan.profile
    move, arrival = profile.answer(MOVE), profile.answer(ARRIVAL)
    if not question or not move or arrival == move or arrival not in {None, before.profile.answer(MOVE)}:
        return []
    return answer_changes(desk, question, [None], ToldAnswer(move, profile.about_what(MOVE)))
