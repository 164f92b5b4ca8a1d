"""Where each paper stands: who holds it, what gives it, and what still needs it."""

from collections.abc import Collection
from typing import NamedTuple

from relocate_cli.domain.checklist.checklist import Checklist
from relocate_cli.domain.checklist.item import Item
from relocate_cli.domain.checklist.own_paper import OwnPaper, PaperState
from relocate_cli.domain.checklist.own_papers import own_papers
from relocate_cli.domain.checklist.papers import Holding
from relocate_cli.domain.guide.guide import Guide
from relocate_cli.domain.guide.paper import Paper
from relocate_cli.domain.plan.plan import Plan


class PaperStand(NamedTuple):
    """A paper that the list speaks of: who holds it, which items need it, which give it."""

    paper: Paper
    holders: tuple[str, ...]
    """Member ids; an empty one stands for the household."""
    needed_by: tuple[Item, ...]
    given_by: tuple[Item, ...]
    ordered: tuple[OwnPaper, ...] = ()
    """The one of each member that is on its way."""


def paper_stands(
    guide: Guide, plan: Plan, held: Collection[Holding], checklist: Checklist
) -> list[PaperStand]:
    """Return every paper that is held, or that an open item needs or gives, in the order of the guide."""
    own = own_papers(guide, plan, held, checklist)
    coming = [paper for paper in own if paper.state is PaperState.ORDERED]
    items = [item for item in checklist.items if item.is_open]
    stands = [
        PaperStand(
            paper,
            tuple(sorted(member for name, member in held if name == paper.id)),
            tuple(item for item in items if paper.id in item.task.needs),
            tuple(item for item in items if paper.id in item.task.gives),
            tuple(one for one in coming if one.paper == paper),
        )
        for paper in guide.papers.values()
    ]
    return [stand for stand in stands if any(stand[1:])]
