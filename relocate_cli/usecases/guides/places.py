"""Find the places that have a guide, and the folders of their packs."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from relocate_cli.domain.guide.place import LEVELS, Place
from relocate_cli.domain.naming import folded
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.storage.cache import keep, recall
from relocate_cli.storage.shipped import portable

if TYPE_CHECKING:
    from pathlib import Path

    from relocate_cli.domain.packs.pack_damage import PackDamage
    from relocate_cli.usecases.workspace import Workspace


@lru_cache(maxsize=1)
def places(workspace: Workspace) -> tuple[Place, ...]:
    """Return all packs that can be found, countries first, then by name; read once a command."""
    name, folders = f"places-{workspace.language}.json", [portable(folder) for folder in workspace.guides]
    found = recall(workspace.homes.cache, name, lambda kept: kept["folders"] == folders)
    if not found:
        from relocate_cli.usecases.guides.pack_heads import pack_heads  # noqa: PLC0415 - reads YAML

        found = {"folders": folders, "places": pack_heads(workspace)}
        keep(workspace.homes.cache, name, workspace.guides, found)
    return tuple(
        Place(**{**place, "villages": tuple(place["villages"]), "languages": tuple(place["languages"])})
        for place in found["places"]
    )


def find_place(workspace: Workspace, name: str) -> Place:
    """Return the place that an id, a name or a village means; RelocateError names the nearest."""
    wanted = folded(name)
    for place in places(workspace):
        if wanted in {place.id, *map(folded, (place.name, *place.villages))}:
            return place
    raise unknown_place(workspace, name)


def municipalities(workspace: Workspace) -> list[Place]:
    """Return the places one can move to, by name."""
    return [place for place in places(workspace) if place.level == "municipality"]


def parents(workspace: Workspace) -> list[Place]:
    """Return the places whose packs can be extended: regions, then countries, by name."""
    wider = [place for place in places(workspace) if place.level != LEVELS[-1]]
    return sorted(wider, key=lambda place: -LEVELS.index(place.level))


def pack_folder(workspace: Workspace, id: str) -> Path:
    """Return the folder of a pack; RelocateError names the nearest ones when there is none."""
    found = find_folder(workspace, id)
    if not found:
        raise unknown_place(workspace, id)
    return found


def find_folder(workspace: Workspace, id: str) -> Path | None:
    """Return the folder of a pack; None when there is none."""
    for folder in workspace.guides:
        if (folder / id / "pack.yaml").is_file():
            return folder / id
    return None


def unknown_place(workspace: Workspace, name: str) -> RelocateError:
    """Return the error that tells which places there are."""
    from relocate_cli.domain.nearest import nearest  # noqa: PLC0415 - only needed when something is wrong

    for damage in workspace.damaged:
        if damage.name.id == name:
            return damaged_guide(damage)
    known = places(workspace)
    municipalities = [place.id for place in known if place.level == "municipality"]
    names = {alias: place.id for place in known for alias in (place.id, place.name, *place.villages)}
    close = list(dict.fromkeys(names[alias] for alias in nearest(name, names)))
    message = _("There is no guide for {place}.").format(place=repr(name))
    if close:
        hint = _("Did you mean {words}?").format(words=", ".join(close))
    else:
        hint = _("There are guides for: {words}.").format(words=", ".join(municipalities))
    return RelocateError(message, hint)


def damaged_guide(damage: PackDamage) -> RelocateError:
    """Return the error that a guide cannot be shown because of what happened to its files."""
    message = _("The guide {pack} {version} is damaged on this computer: {what}.")
    message = message.format(pack=damage.name.id, version=damage.name.version, what=damage.what)
    return RelocateError(message, _("Your plan is kept. Install it again: relocate pack install FILE"))
