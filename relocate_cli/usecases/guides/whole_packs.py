"""Which installed packs can be used as they lie there, and what is used instead of a damaged one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.packs.pack_damage import PackDamage
from relocate_cli.domain.version import is_older, version_order
from relocate_cli.storage.cache import keep, recall
from relocate_cli.storage.packs.installed_folders import installed_folder, installed_names
from relocate_cli.usecases.guides.pack_heads import pack_head

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from relocate_cli.domain.packs.installed_name import InstalledName
    from relocate_cli.usecases.workspace import Homes


def usable_folders(
    homes: Homes, names: Iterable[InstalledName], others: Sequence[Path]
) -> tuple[tuple[Path, ...], tuple[PackDamage, ...]]:
    """Return the folders to use for these installed packs, and what is wrong with those that are damaged.

    Instead of a damaged pack the newest whole version is used, or the pack in one of the other folders; where
    there is neither, what is whole of it.
    """
    folders, damaged = [], []
    for name in names:
        place = installed_folder(homes.data, name)
        if not place.is_dir():
            continue
        damage = known_damage(homes, name)
        damaged += [damage] if damage else []
        if damage and damage.is_of_guide:
            heads = [head for folder in others if (head := pack_head(folder / name.id))]
            same = [one for one in installed_names(homes.data) if one.id == name.id]
            then = successor(homes, same, [str(head.get("version", "")) for head in heads])
            if heads and not then:
                continue
            place = installed_folder(homes.data, then) if then else place
        folders.append(place)
    return tuple(folders), tuple(damaged)


def known_damage(homes: Homes, name: InstalledName) -> PackDamage | None:
    """Return what is wrong with an installed pack.

    Its bytes are read again only when the time or the size of a file is another than when they were read.
    """
    kept = f"whole-{name}.json"
    if found := recall(homes.cache, kept):
        missing, changed = tuple(found["missing"]), tuple(found["changed"])
        return None if found["whole"] else PackDamage(name, missing, changed)
    from relocate_cli.storage.packs.wholeness import damage_of  # noqa: PLC0415 - reads whole packs

    damage = damage_of(homes.data, name)
    missing, changed = (damage.missing, damage.changed) if damage else ((), ())
    content = {"whole": damage is None, "missing": missing, "changed": changed}
    keep(homes.cache, kept, [installed_folder(homes.data, name)], content)
    return damage


def successor(
    homes: Homes, installed: Iterable[InstalledName], elsewhere: Iterable[str]
) -> InstalledName | None:
    """Return the newest whole version among these, unless one of the versions elsewhere is as new."""
    whole = (name for name in installed if not known_damage(homes, name))
    newest = max(whole, key=lambda name: version_order(name.version), default=None)
    if newest and all(is_older(version, newest.version) for version in elsewhere):
        return newest
    return None
