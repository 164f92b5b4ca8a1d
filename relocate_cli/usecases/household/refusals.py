"""Why a plan cannot be opened, and what helps; nothing of it is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.guides.places import find_folder

if TYPE_CHECKING:
    from relocate_cli.storage.journal.journal import Journal
    from relocate_cli.usecases.household.household import Household
    from relocate_cli.usecases.workspace import Workspace


def refuse_without_guide(workspace: Workspace, household: Household) -> None:
    """Raise RelocateError when the guide that the plan is for is not here; of damage others tell."""
    place = household.plan.profile.place
    if find_folder(workspace, place) or any(damage.name.id == place for damage in workspace.damaged):
        return
    said = household.plan.latest["place",].data
    used = next((name.version for name in household.packs() if name.id == place), said.get("version", ""))
    message = _("The guide of {name} ({pack}) is not on this computer; your plan is kept.")
    message = message.format(name=said.get("name", place), pack=f"{place} {used}".rstrip())
    raise RelocateError(message, _("Install it: relocate pack install FILE"))


def refuse_unknown_place(workspace: Workspace, place: str) -> None:
    """Raise RelocateError when the guide of a place that a file names is not here."""
    if not find_folder(workspace, place):
        message = _("The guide of {place} is not on this computer.").format(place=place)
        raise RelocateError(message, _("Install it: relocate pack install FILE"))


def nameless_file(hint: str) -> RelocateError:
    """Return the error for a file without names that is to join people who are here."""
    return RelocateError(_("This file has no names, so nobody can tell whose ticks they are."), hint)


def unreadable_plan(journal: Journal) -> RelocateError:
    """Return the error for data of which no plan could be read; it is never taken for no plan."""
    message = _("There is saved data, but no plan could be read from it: {what}.")
    what = "; ".join(f"{damage.path}:{damage.line} {damage.reason}" for damage in journal.damage[:3])
    hint = _("Nothing was deleted. Copy the folder to a safe place, then start again with: relocate start")
    return RelocateError(message.format(what=what), hint)
