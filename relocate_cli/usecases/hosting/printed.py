"""Find a booklet by its name, and the household for which a host printed it, if that is another one."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from relocate_cli.domain.plan.booklet import booklet_name, booklets_of
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.hosting.received import all_received
from relocate_cli.usecases.household.booklets import find_booklets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.usecases.hosting.received import Received
    from relocate_cli.usecases.household.plans import Desk


def find_printed(desk: Desk, name: str) -> str:
    """Return the name of a booklet of this household; RelocateError names the one that has it instead."""
    try:
        return find_booklets(desk, name)[0].name
    except RelocateError as error:
        other = next(_others(desk, booklet_name(name)), None)
        if not other:
            raise
        hint = _("It was printed for {name}: relocate --household {id} tick --booklet {booklet}")
        told = hint.format(name=other.name, id=other.id, booklet=booklet_name(name))
        raise RelocateError(error.message, told, error.exit_code) from error


def _others(desk: Desk, name: str) -> Iterator[Received]:
    """Yield the households that are received here and have such a booklet."""
    for received in all_received(desk.workspace.homes):
        with suppress(RelocateError, OSError):
            printed = {booklet.name for booklet in booklets_of(received.household.events)}
            if name in printed and received.household.data != desk.household.data:
                yield received
