"""Say where a paper of the household is: held, ordered or missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checklist.item import State
from relocate_cli.domain.checklist.own_paper import PaperState
from relocate_cli.domain.naming import alike
from relocate_cli.domain.nearest import suggestion
from relocate_cli.domain.profile.member import id_of
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.household.marking import mark_changes
from relocate_cli.usecases.household.members import who
from relocate_cli.usecases.household.targets import Target

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from relocate_cli.domain.checklist.papers import Holding
    from relocate_cli.domain.guide.paper import Paper
    from relocate_cli.usecases.household.plans import Desk


def find_paper(desk: Desk, name: str) -> Paper:
    """Return the paper of this id; RelocateError names the nearest."""
    found = desk.guide.papers.get(name)
    if found:
        return found
    hint = suggestion(name, desk.guide.papers) or _("See all papers with: relocate have")
    raise RelocateError(_("There is no paper {paper}.").format(paper=repr(name)), hint)


def paper_changes(
    desk: Desk, names: Sequence[str], person: str, state: PaperState, on: date | None = None
) -> list[dict[str, Any]]:
    """Return the changes that say where these papers are: held, ordered or missing.

    What gives one, and nothing else, goes along: an order makes it sent, the paper that comes makes it done.
    """
    changes = []
    for name in names:
        base, _colon, holder = name.partition(":")
        paper = find_paper(desk, base)
        holders = [""] if paper.for_household else _holders(desk, paper, holder or person)
        for member in holders:
            day = on or desk.today if state is PaperState.ORDERED else on
            data = _said(state, on or desk.today)
            changes.append(desk.plan.change(**data, paper=paper.id, **({"member": member} if member else {})))
            changes += _giver_changes(desk, (paper.id, member), state, day)
    return changes


def _said(state: PaperState, day: date) -> dict[str, Any]:
    """Return what is saved; programs that know of no orders read one as a paper that is not there."""
    if state is PaperState.HELD:
        return {"do": "have"}
    return {"do": "lack", **({"ordered": day.isoformat()} if state is PaperState.ORDERED else {})}


def _giver_changes(desk: Desk, holding: Holding, state: PaperState, on: date | None) -> list[dict[str, Any]]:
    """Return the change to the one task on the list that gives just this paper, if it follows from that."""
    paper, member = holding
    items = [item for item in desk.checklist.items if item.task.gives == (paper,) and item.is_open]
    mine = [item for item in items if not member or id_of(item.member) in {"", member}]
    if len(mine) != 1:
        return []
    item, was_ordered = mine[0], holding in desk.plan.progress.ordered
    waits = item.state is State.WAITING
    kind = {PaperState.ORDERED: "wait", PaperState.HELD: "done", PaperState.MISSING: "open"}[state]
    follows = {
        PaperState.ORDERED: not waits or was_ordered,
        PaperState.HELD: waits,
        PaperState.MISSING: waits and was_ordered,
    }
    return mark_changes(desk, [Target(item)], kind, on) if follows[state] else []


def _holders(desk: Desk, paper: Paper, person: str) -> list[str]:
    """Return whose paper is meant: the one named, the pet or car on whose list it is, or the only adult."""
    profile = desk.plan.profile
    if not alike(person) and _comes_for_all(desk, paper):
        return [""]
    concerned = {
        item.member for item in desk.checklist.items if paper.id in item.task.needs + item.task.gives
    }
    others = [member for member in profile.members if member in concerned and not member.is_person]
    if alike(person) == "all":
        return [member.id for member in others or profile.persons]
    if alike(person):
        return [who((*profile.persons, *others), person).id]
    known = others or profile.adults
    if len(known) == 1:
        return [known[0].id]
    names = ", ".join(member.name for member in others or profile.persons)
    raise RelocateError(
        _("Whose paper is it?"), _("Add --person NAME: {names}, or all.").format(names=names), 2
    )


def _comes_for_all(desk: Desk, paper: Paper) -> bool:
    """Whether one task of the whole household gives it, so that it is everybody's."""
    givers = [item for item in desk.checklist.items if paper.id in item.task.gives]
    return bool(givers) and all(item.member is None for item in givers)
