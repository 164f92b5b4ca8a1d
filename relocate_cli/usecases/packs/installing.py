"""Install a pack: what is inside, whether it may come, and the moment in which it is in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.naming import folded
from relocate_cli.domain.packs.offer import Offer
from relocate_cli.domain.plan.active import PACK
from relocate_cli.domain.version import is_older
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.storage.packs.installed import keep_unpacked, unpacked
from relocate_cli.storage.packs.po_files import languages_of
from relocate_cli.storage.signers_file import Pin, read_pins, write_pin
from relocate_cli.usecases.guides.held_packs import built_in_guides, installed_guides, with_pack
from relocate_cli.usecases.guides.lineage import read_one
from relocate_cli.usecases.guides.places import find_folder, pack_head, places
from relocate_cli.usecases.packs.checking import check_packs
from relocate_cli.usecases.packs.unusable import refuse_errors

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from pathlib import Path

    from relocate_cli.domain.packs.bundle import Bundle
    from relocate_cli.domain.packs.installed_name import InstalledName
    from relocate_cli.usecases.household.household import Household
    from relocate_cli.usecases.packs.fetching import Fetched
    from relocate_cli.usecases.workspace import Workspace


def refuse_unwanted(workspace: Workspace, fetched: Fetched, *, downgrade: bool) -> None:
    """Raise RelocateError for a pack of somebody else than before, for an older one, or an unfinished one.

    A file in its author's folder whose name no pack can have would stay behind, and nobody would miss it.
    """
    bundle = fetched.bundle
    if folder := fetched.folder:
        refuse_errors(check_packs(workspace, [folder]), folder)
    if pin := read_pins(workspace.homes.state).get(bundle.id):
        _refuse_other_signer(bundle, fetched.signer, pin)
    current = _version_in_use(workspace, bundle.id)
    if current and is_older(bundle.version, current) and not downgrade:
        message = _("This is {pack} {version}, which is older than {current}, which you have.")
        message = message.format(pack=bundle.id, version=bundle.version, current=current)
        raise RelocateError(message, _("Nothing was installed. If you want it all the same: --downgrade"))


def _refuse_other_signer(bundle: Bundle, signer: str, pin: Pin) -> None:
    hint = _("Nothing was installed. Ask its authors. To trust the next signer: relocate pack remove {pack}")
    hint = hint.format(pack=bundle.id)
    if not signer:
        message = _("{pack} was signed by {key} before; this one is not signed.")
        raise RelocateError(message.format(pack=bundle.id, key=pin.key), hint)
    if signer != pin.key:
        message = _("{pack} was signed by {key} before; this one is signed by another: {signer}.")
        raise RelocateError(message.format(pack=bundle.id, key=pin.key, signer=signer), hint)
    if is_older(bundle.version, pin.version):
        message = _("This is {pack} {version}; the same signer gave you {current} before.")
        message = message.format(pack=bundle.id, version=bundle.version, current=pin.version)
        raise RelocateError(message, _("Nothing was installed. To go back: relocate update --undo"))


def laid_beside(workspace: Workspace, fetched: Fetched) -> AbstractContextManager[Path]:
    """Lay a pack beside the installed ones, to be looked at; it is gone afterwards unless it is in use."""
    return unpacked(workspace.homes.data, fetched.bundle)


def offer_of(workspace: Workspace, fetched: Fetched, beside: Path) -> Offer:
    """Return what is in a pack that lies beside the installed ones; RelocateError when it cannot be used."""
    id = fetched.bundle.id
    checked = check_packs(workspace.beside(beside / id), [beside / id])
    refuse_errors(checked, beside)
    pack = read_one(beside / id).pack
    installed = {name.id for name in installed_guides(workspace).values()}
    return Offer(
        id=id,
        name=pack.head["name"],
        level=pack.head["level"],
        parent=pack.parent,
        version=fetched.bundle.version,
        tasks=len(pack.records["tasks"]),
        overlays=len(pack.overlays["tasks"]),
        languages=(pack.head["language"], *languages_of(beside / id)),
        warnings=checked.warnings,
        signer=fetched.signer,
        is_known_signer=id in read_pins(workspace.homes.state),
        replaces=_version_in_use(workspace, id),
        beside=_namesake(workspace, id, pack.head["name"]),
        takes_built_in=id not in installed and (built_in_guides() / id / "pack.yaml").is_file(),
    )


def activate(workspace: Workspace, household: Household, fetched: Fetched, beside: Path) -> Workspace:
    """Give a pack its place and use it from now on; returns the world in which it is."""
    bundle, homes = fetched.bundle, workspace.homes
    place = keep_unpacked(homes.data, beside, bundle)
    if fetched.signer:
        write_pin(homes.state, bundle.id, Pin(fetched.signer, bundle.version))
    use_version(household, bundle.id, bundle.name)
    return with_pack(workspace, bundle.id, place)


def use_version(household: Household, id: str, name: InstalledName | None) -> None:
    """Save which version of a pack is in use; None is the built-in one."""
    version, digest = (name.version, name.hash) if name else ("", "")
    household.saved([household.plan.change(do=PACK, pack=id, version=version, hash=digest)])


def _namesake(workspace: Workspace, id: str, name: str) -> str:
    """Return the other pack of this name; a branch or a copy is often zipped under a name of its own."""
    known = places(workspace)
    if any(place.id == id for place in known):
        return ""
    return next((place.id for place in known if folded(place.name) == folded(name)), "")


def _version_in_use(workspace: Workspace, id: str) -> str:
    folder = find_folder(workspace, id)
    return str((pack_head(folder) or {}).get("version", "")) if folder else ""
