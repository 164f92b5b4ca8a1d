"""Remove installed packs; what stays is used instead, in the end the built-in pack."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.nearest import suggestion
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.storage.packs.installed import remove_installed
from relocate_cli.storage.packs.installed_folders import installed_folder, installed_names
from relocate_cli.storage.signers_file import forget_pin, read_pins
from relocate_cli.usecases.guides.held_packs import built_in_guides, installed_guides, with_pack
from relocate_cli.usecases.guides.pack_heads import pack_head
from relocate_cli.usecases.guides.whole_packs import successor
from relocate_cli.usecases.packs.installing import use_version

if TYPE_CHECKING:
    from relocate_cli.domain.packs.installed_name import InstalledName
    from relocate_cli.usecases.household.household import Household
    from relocate_cli.usecases.workspace import Homes, Workspace


class Removal(NamedTuple):
    """What goes, and what is used afterwards: another installed version, or the built-in pack."""

    id: str
    goes: tuple[InstalledName, ...]
    is_in_use: bool
    """Whether the version in use is among them."""
    is_all: bool
    """Whether no installed version stays."""
    then: InstalledName | None
    workspace: Workspace
    """The world as it is afterwards."""


def removable(homes: Homes) -> list[str]:
    """Return the words that name an installed pack, or one version of it."""
    return sorted({word for name in installed_names(homes.data) for word in _words(name)})


def _words(name: InstalledName) -> tuple[str, str]:
    return name.id, f"{name.id}@{name.version}"


def removal_of(workspace: Workspace, written: str) -> Removal:
    """Return what `norsjo` or `norsjo@2026.12` means; RelocateError when no such pack was installed."""
    id, _at, version = written.partition("@")
    installed = installed_names(workspace.homes.data)
    goes = [
        name
        for name in installed
        if name.id == id and version in {"", name.version, str(name)[len(id) + 1 :]}
    ]
    if not goes and written not in read_pins(workspace.homes.state):
        raise _not_installed(written, id, installed)
    stays = [name for name in installed if name.id == id and name not in goes]
    damaged = (damage.name for damage in workspace.damaged)
    in_use = bool({*goes} & {*installed_guides(workspace).values(), *damaged})
    then = _successor(workspace, id, stays) if in_use else None
    after = workspace
    if in_use:
        after = with_pack(workspace, id, installed_folder(workspace.homes.data, then) if then else None)
    return Removal(id, tuple(goes), in_use, not stays, then, after)


def remove(workspace: Workspace, household: Household, removal: Removal) -> None:
    """Remove what goes; with the last version of a pack it is forgotten who signed it."""
    if removal.is_in_use:
        use_version(household, removal.id, removal.then)
    for name in removal.goes:
        remove_installed(workspace.homes.data, name)
    if removal.is_all:
        forget_pin(workspace.homes.state, removal.id)


def _successor(workspace: Workspace, id: str, stays: list[InstalledName]) -> InstalledName | None:
    """Return the newest whole version that stays, unless the built-in pack is as new."""
    built_in = pack_head(built_in_guides() / id)
    return successor(workspace.homes, stays, [str(built_in.get("version", ""))] if built_in else [])


def _not_installed(written: str, id: str, installed: list[InstalledName]) -> RelocateError:
    see = _("See all packs with: relocate pack list")
    if "@" not in written and (built_in_guides() / id / "pack.yaml").is_file():
        message = _("{pack} is built-in; only what you installed can be removed.")
        return RelocateError(message.format(pack=id), see)
    names = sorted({word for name in installed for word in _words(name)})
    message = _("No pack {pack} was installed.").format(pack=repr(written))
    return RelocateError(message, suggestion(written, names) or see)
