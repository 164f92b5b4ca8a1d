"""A host's desk: how each household that is received stands; what is wrong with one disturbs no other."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.checklist.received_stand import ReceivedStand, arrival_in, late_rows, next_row
from relocate_cli.errors import RelocateError, system_words
from relocate_cli.language import ngettext
from relocate_cli.storage.received_folders import ids_left
from relocate_cli.usecases.hosting.received import Received, all_received, looked_on
from relocate_cli.usecases.household.plans import Desk, find_plan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.usecases.guides.opening import OpenedGuide
    from relocate_cli.usecases.household.household import Household
    from relocate_cli.usecases.workspace import Homes, Workspace


class Opened(NamedTuple):
    """A household with its desk, or why it has none; both where only a part could be read."""

    received: Received
    desk: Desk | None
    trouble: str


def opened_all(workspace: Workspace) -> Iterator[Opened]:
    """Yield the households that are received, by name; households of one place share its guide."""
    guides: dict[str, OpenedGuide] = {}
    for received in all_received(workspace.homes):
        try:
            yield Opened(received, _desk(workspace, received.household, guides), _damage(received))
        except RelocateError as error:
            yield Opened(received, None, error.message)
        except OSError as error:
            yield Opened(received, None, system_words(error))


def _desk(workspace: Workspace, household: Household, guides: dict[str, OpenedGuide]) -> Desk | None:
    place = household.plan.profile.place
    if place in guides:
        return Desk(workspace, household, guides[place])
    desk = find_plan(workspace, household)
    if desk:
        guides[place] = desk.opened
    return desk


def _damage(received: Received) -> str:
    """Return that some of what was saved could not be read; nothing where all could."""
    count = len(received.household.journal.damage)
    text = ngettext("{count} part of it cannot be read", "{count} parts of it cannot be read", count)
    return text.format(count=count) if count else ""


def stand_of(opened: Opened) -> ReceivedStand:
    """Return how a household stands today."""
    received, desk, trouble = opened
    stand = ReceivedStand(received.id, received.name, looked=looked_on(received), trouble=trouble)
    if not desk:
        return stand
    return stand._replace(
        place=desk.guide.name,
        arrival=arrival_in(desk.situation),
        next=next_row(desk.checklist, desk.today),
        late=late_rows(desk.checklist.items, desk.today),
    )


def reception(workspace: Workspace) -> list[ReceivedStand]:
    """Return how all households stand that are received here."""
    return [stand_of(opened) for opened in opened_all(workspace)]


def left_over(homes: Homes) -> list[str]:
    """Return the ids of households of which only this computer keeps a rest."""
    return ids_left(homes.data, homes.state)
