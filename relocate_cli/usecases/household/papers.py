"""Say that the household holds a paper, or lacks it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.naming import alike
from relocate_cli.domain.nearest import suggestion
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.household.members import who

if TYPE_CHECKING:
    from relocate_cli.domain.guide.paper import Paper
    from relocate_cli.domain.profile.member import Member
    from relocate_cli.usecases.household.plans import Desk


def find_paper(desk: Desk, name: str) -> Paper:
    """Return the paper of this id; RelocateError names the nearest."""
    found = desk.guide.papers.get(name)
    if found:
        return found
    hint = suggestion(name, desk.guide.papers) or _("See all papers with: relocate have")
    raise RelocateError(_("There is no paper {paper}.").format(paper=repr(name)), hint)


def have_changes(desk: Desk, names: tuple[str, ...], person: str, *, has: bool) -> list[dict[str, Any]]:
    """Return the changes that say these papers are held, or lacking, by one member or the household."""
    changes = []
    for name in names:
        base, _colon, holder = name.partition(":")
        paper = find_paper(desk, base)
        holders = [""] if paper.for_household else [member.id for member in _holders(desk, holder or person)]
        for member in holders:
            data: dict[str, Any] = {"do": "have" if has else "lack", "paper": paper.id}
            changes.append(desk.plan.change(**data, **({"member": member} if member else {})))
    return changes


def _holders(desk: Desk, person: str) -> tuple[Member, ...]:
    """Return whose paper is meant: the one named, or the only adult."""
    members = desk.plan.profile.persons
    if alike(person) == "all":
        return members
    if alike(person):
        return (who(members, person),)
    adults = desk.plan.profile.each("adult")
    if len(adults) == 1:
        return adults
    names = ", ".join(member.name for member in members)
    raise RelocateError(
        _("Whose paper is it?"), _("Add --person NAME: {names}, or all.").format(names=names), 2
    )
