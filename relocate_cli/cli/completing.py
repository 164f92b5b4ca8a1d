"""What the shell offers while somebody types: ids of their list, of the guide, of papers and places."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from relocate_cli.domain.guide.kinds import LOOKED_UP
from relocate_cli.errors import RelocateError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import click

    from relocate_cli.usecases.household.plans import Desk


def _of_desk(
    names: Callable[[Desk], Iterable[str]],
) -> Callable[[click.Context, click.Parameter, str], list[str]]:
    def complete(context: click.Context, _parameter: click.Parameter, begun: str) -> list[str]:
        with suppress(RelocateError, OSError):
            from relocate_cli.usecases.household.plans import open_plan

            session = context.find_root().obj
            desk = open_plan(session.workspace, session.household)
            return [name for name in names(desk) if name.startswith(begun)]
        return []

    return complete


complete_open_item = _of_desk(lambda desk: (item.id for item in desk.checklist.items if item.is_open))
complete_item = _of_desk(lambda desk: (item.id for item in desk.checklist.items))
complete_any_task = _of_desk(lambda desk: desk.guide.tasks)
complete_paper = _of_desk(lambda desk: desk.guide.papers)
complete_record = _of_desk(
    lambda desk: [
        *desk.guide.papers,
        *(id for kind, records in desk.details.items() if kind in LOOKED_UP for id in records),
    ]
)


def complete_household(context: click.Context, _parameter: click.Parameter, begun: str) -> list[str]:
    """Return the names of the households that are received here; their ids where a name has a space."""
    with suppress(RelocateError, OSError):
        from relocate_cli.usecases.hosting.received import all_received

        found = all_received(context.find_root().obj.homes)
        words = (one.id if " " in one.name else one.name for one in found)
        return [word for word in words if word.casefold().startswith(begun.casefold())]
    return []


def complete_place(context: click.Context, _parameter: click.Parameter, begun: str) -> list[str]:
    """Return the municipalities that begin so."""
    with suppress(RelocateError, OSError):
        from relocate_cli.usecases.guides.places import municipalities

        found = municipalities(context.find_root().obj.workspace)
        return [place.id for place in found if place.id.startswith(begun)]
    return []
