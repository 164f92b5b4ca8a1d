"""Everybody's papers: which there are, whose they are, what needs them and what gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.item import Item, State
from relocate_cli.domain.checklist.own_paper import OwnPaper, PaperState
from relocate_cli.domain.profile.member import id_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from relocate_cli.domain.checklist.checklist import Checklist
    from relocate_cli.domain.checklist.papers import Holding
    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.guide.paper import Paper
    from relocate_cli.domain.plan.plan import Plan


def own_papers(guide: Guide, plan: Plan, held: Collection[Holding], checklist: Checklist) -> list[OwnPaper]:
    """Return all papers that somebody holds, or an open item needs or gives, in the order of the guide."""
    found: dict[Holding, tuple[list[Item], list[Item]]] = {holding: ([], []) for holding in held}
    found |= {holding: ([], []) for holding in plan.progress.ordered}
    open_items = [item for item in checklist.items if item.is_open]
    for item in open_items:
        for paper in _known(guide, item.task.gives):
            found.setdefault((paper.id, _holder(paper, item)), ([], []))[1].append(item)
    there = [*found]
    for item in open_items:
        for paper in _known(guide, item.task.needs):
            for whose in owners(paper, item, there):
                found.setdefault((paper.id, whose), ([], []))[0].append(item)
    place = {id: number for number, id in enumerate(guide.papers)}
    members = ["", *(member.id for member in plan.profile.members)]
    keys = [key for key in found if key[0] in place and key[1] in members]
    keys.sort(key=lambda key: (place[key[0]], members.index(key[1])))
    return [_own(guide.papers[key[0]], key, found[key], plan, held) for key in keys]


def owners(paper: Paper, item: Item, there: Iterable[Holding]) -> list[str]:
    """Return whose paper an item needs: one's own, the household's, or another's where that serves."""
    known = [holder for name, holder in there if name == paper.id]
    member = item.member
    if paper.for_household:
        return [""]
    if member is None:
        return known or [""]
    if member.id in known or paper.brought:
        return [member.id]
    if "" in known:
        return [""]
    return known if known and member.kind != "adult" else [member.id]


def _known(guide: Guide, ids: Iterable[str]) -> list[Paper]:
    return [guide.papers[id] for id in ids if id in guide.papers]


def _holder(paper: Paper, item: Item) -> str:
    return "" if paper.for_household else id_of(item.member)


def _own(
    paper: Paper, key: Holding, items: tuple[list[Item], list[Item]], plan: Plan, held: Collection[Holding]
) -> OwnPaper:
    needs, gives = items
    sent = next((item for item in gives if item.state is State.WAITING), None)
    ordered = plan.progress.ordered.get(key) or (sent.mark.day if sent and sent.mark else None)
    state = PaperState.HELD if key in held else PaperState.ORDERED if ordered or sent else PaperState.MISSING
    expected = sent.expected if sent else None
    if state is PaperState.ORDERED and not expected and ordered:
        takes = paper.takes or next((item.task.takes for item in gives), None)
        expected = takes.window(ordered) if takes else None
    return OwnPaper(paper, plan.profile.member(key[1]), state, ordered, expected, tuple(needs), tuple(gives))
