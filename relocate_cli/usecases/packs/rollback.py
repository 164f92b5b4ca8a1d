"""Go back to the version of a pack that was in use before."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.plan.active import active_packs, pack_events
from relocate_cli.domain.plan.undo import batch_of
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.storage.packs.installed_folders import installed_folder
from relocate_cli.usecases.guides.held_packs import with_pack
from relocate_cli.usecases.guides.whole_packs import known_damage

if TYPE_CHECKING:
    from relocate_cli.domain.packs.installed_name import InstalledName
    from relocate_cli.usecases.household.household import Household
    from relocate_cli.usecases.workspace import Workspace


class Rollback(NamedTuple):
    """The last change of a pack: what was used before it, and the world as it is without the change."""

    id: str
    batch: str
    then: InstalledName | None
    workspace: Workspace


def rollback_of(workspace: Workspace, household: Household) -> Rollback:
    """Return what going back means; RelocateError when there is nothing to go back from, or to."""
    events = pack_events(household.events)
    if not events:
        message = _("No pack was installed or removed, so there is nothing to go back to.")
        raise RelocateError(message, _("See all packs with: relocate pack list"))
    last = events[-1]
    id, batch = str(last.data.get("pack")), batch_of(last)
    then = active_packs(event for event in events if batch_of(event) != batch).get(id)
    folder = installed_folder(workspace.homes.data, then) if then else None
    if folder and not folder.is_dir():
        message = _("The version before, {pack} {version}, is not on this computer any more.")
        message = message.format(pack=id, version=then.version if then else "")
        raise RelocateError(message, _("Install it again: relocate pack install FILE --downgrade"))
    if then and (damage := known_damage(workspace.homes, then)):
        message = _("The version before, {pack} {version}, is damaged on this computer: {what}.")
        message = message.format(pack=id, version=then.version, what=damage.what)
        raise RelocateError(message, _("Install it again: relocate pack install FILE --downgrade"))
    return Rollback(id, batch, then, with_pack(workspace, id, folder))


def roll_back(household: Household, rollback: Rollback) -> None:
    """Take the last change of a pack back."""
    household.saved([{"do": "undo", "takes_back": rollback.batch}])
