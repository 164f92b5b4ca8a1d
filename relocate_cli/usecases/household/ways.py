"""The way to a task or a paper that somebody names, for each who has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.forecast import Way, way_to
from relocate_cli.domain.checklist.own_papers import own_papers
from relocate_cli.domain.profile.member import is_for
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.household.members import person_id
from relocate_cli.usecases.household.targets import find_targets

if TYPE_CHECKING:
    from relocate_cli.domain.checklist.own_paper import OwnPaper
    from relocate_cli.usecases.household.plans import Desk


def find_ways(desk: Desk, name: str, person: str = "") -> list[Way]:
    """Return the ways to a paper or a task; RelocateError names the nearest when there is none.

    Where both have the name, the paper is meant: it is what one wants to hold.
    """
    base, _colon, who = name.partition(":")
    if base in desk.guide.papers:
        wanted = person_id(desk.plan.profile, who or person)
        found = own_papers(desk.guide, desk.plan, desk.situation.held, desk.checklist)
        own = [paper for paper in found if paper.paper.id == base]
        mine = [paper for paper in own if is_for(paper.member, wanted)]
        if mine:
            return [_to_paper(desk, paper) for paper in mine]
        if base not in desk.guide.tasks:
            message = _("Nothing on your list needs or gives {paper}.").format(paper=base)
            raise RelocateError(message, _("See what it is with: relocate show {id}").format(id=base))
    targets = find_targets(desk, name, "" if who else person or "all")
    return [Way(None, target.item, way_to(desk.checklist, target.item)) for target in targets]


def _to_paper(desk: Desk, paper: OwnPaper) -> Way:
    givers = [item for item in paper.given_by if item.over]
    soonest = min(givers, key=lambda item: (item.over, item.id), default=None)
    return Way(paper, soonest, way_to(desk.checklist, soonest) if soonest else ())
