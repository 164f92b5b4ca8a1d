"""Install a pack: what is inside, whether it may come, and the moment in which it is in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.naming import folded
from relocate_cli.domain.packs.offer import Offer
from relocate_cli.domain.plan.active import PACK_IN_USE
from relocate_cli.storage.packs.installed import keep_unpacked, unpacked
from relocate_cli.storage.packs.po_files import languages_of
from relocate_cli.storage.signers_file import Pin, read_pins, write_pin
from relocate_cli.usecases.guides.held_packs import built_in_guides, installed_guides, with_pack
from relocate_cli.usecases.guides.pack_read import PackRead
from relocate_cli.usecases.guides.places import places
from relocate_cli.usecases.packs.checking import check_packs
from relocate_cli.usecases.packs.refusals import heals, refuse_errors, version_in_use

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from pathlib import Path

    from relocate_cli.domain.packs.bundle import Bundle
    from relocate_cli.domain.packs.installed_name import InstalledName
    from relocate_cli.usecases.household.household import Household
    from relocate_cli.usecases.packs.fetching import Fetched
    from relocate_cli.usecases.workspace import Workspace


def laid_beside(workspace: Workspace, fetched: Fetched) -> AbstractContextManager[Path]:
    """Lay a pack beside the installed ones, to be looked at; it is gone afterwards unless it is in use."""
    return unpacked(workspace.homes.data, fetched.bundle)


def offer_of(workspace: Workspace, fetched: Fetched, beside: Path) -> Offer:
    """Return what is in a pack that lies beside the installed ones; RelocateError when it cannot be used."""
    id, known = fetched.bundle.id, dict[str, PackRead]()
    checked = check_packs(workspace.beside(beside / id), [beside / id], known)
    refuse_errors(checked, beside)
    pack = known[str(beside / id)].pack
    installed = {name.id for name in installed_guides(workspace).values()}
    installed |= {damage.name.id for damage in workspace.damaged}
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
        unsigned=fetched.unsigned,
        is_known_signer=id in read_pins(workspace.homes.state),
        replaces=version_in_use(workspace, id),
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
    household.saved([household.plan.change(do=PACK_IN_USE, pack=id, version=version, hash=digest)])


def is_in_use(workspace: Workspace, bundle: Bundle) -> bool:
    """Whether exactly this pack is in use, and whole."""
    return bundle.name in installed_guides(workspace).values() and not heals(workspace, bundle)


def _namesake(workspace: Workspace, id: str, name: str) -> str:
    """Return the other pack of this name; a branch or a copy is often zipped under a name of its own."""
    known = places(workspace)
    if any(place.id == id for place in known):
        return ""
    return next((place.id for place in known if folded(place.name) == folded(name)), "")
