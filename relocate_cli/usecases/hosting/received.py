"""The households that a host receives on this computer: which there are, and which one is meant."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.naming import alike
from relocate_cli.domain.nearest import did_you_mean
from relocate_cli.domain.plan.called import called_in
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.storage.received_folders import ids_left, received_folder, received_ids
from relocate_cli.storage.seen import keep_seen, seen
from relocate_cli.usecases.household.household import Household

if TYPE_CHECKING:
    from relocate_cli.usecases.workspace import Homes

LOOKED = "looked"


class Received(NamedTuple):
    """A household that a host receives; its plan lies in a folder of its own."""

    id: str
    name: str
    """What the host calls it, or the id where that cannot be read."""
    household: Household


def all_received(homes: Homes) -> list[Received]:
    """Return the households that are received here, by name; one that is damaged hides no other."""
    found = [received_at(homes, id) for id in received_ids(homes.data)]
    return sorted(found, key=lambda one: (alike(one.name), one.id))


def received_at(homes: Homes, id: str) -> Received:
    """Return the household with this id, whatever can be read of it."""
    household = Household(received_folder(homes.data, id), received_folder(homes.state, id))
    try:
        name = called_in(household.plan)
    except (RelocateError, OSError):
        name = ""
    return Received(id, name or id, household)


def find_received(homes: Homes, written: str) -> Received:
    """Return the household of this name or id; RelocateError names the nearest."""
    known = all_received(homes)
    if not written.strip():
        raise RelocateError(_("Which household?"), _listed(known), 2)
    named = [one for one in known if one.id == written or alike(one.name) == alike(written.strip())]
    if len(named) == 1:
        return named[0]
    if named:
        ids = ", ".join(one.id for one in named)
        message = _("Several households are called {name}: {ids}.").format(name=named[0].name, ids=ids)
        hint = _("Name one by its id, or call it otherwise: relocate host rename {id} NAME")
        raise RelocateError(message, hint.format(id=named[0].id), 2)
    if written in ids_left(homes.data, homes.state):
        raise RelocateError(*_left(written))
    message = _("No household {name} is received here.").format(name=_shown(written))
    raise RelocateError(message, did_you_mean(written, [one.name for one in known]) or _listed(known), 2)


def find_to_remove(homes: Homes, written: str) -> Received:
    """Return the household of this name or id, also one of which only this computer keeps a rest."""
    if written in ids_left(homes.data, homes.state):
        return received_at(homes, written)
    return find_received(homes, written)


def _left(id: str) -> tuple[str, str]:
    message = _("The household {id} is not in the data folder any more.").format(id=id)
    hint = _(
        "Another computer removed it, or the folder has not come yet. "
        "Remove what this computer still keeps of it: relocate host remove {id}"
    )
    return message, hint.format(id=id)


def _listed(known: list[Received]) -> str:
    """Return where to see who is received, or how to begin."""
    return _("See all of them with: relocate host") if known else _("Add one: relocate host add NAME")


def _shown(written: str) -> str:
    return repr(written if len(written) < 80 else f"{written[:60]}...")


def remember_looked(received: Received, today: date) -> None:
    """Remember that somebody looked at a household today, on this computer only."""
    household, day = received.household, today.isoformat()
    if household.data.is_dir() and day not in seen(household.state, LOOKED):
        keep_seen(household.state, LOOKED, [day])


def looked_on(received: Received) -> date | None:
    """Return when somebody looked at a household last, on this computer."""
    days = sorted(seen(received.household.state, LOOKED))
    try:
        return date.fromisoformat(days[-1]) if days else None
    except ValueError:
        return None
