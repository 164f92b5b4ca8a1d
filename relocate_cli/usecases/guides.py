"""Find packs, layer a place's lineage into a guide, and keep the result until a file changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.guide import Guide, guide_of
from relocate_cli.domain.place import Place
from relocate_cli.errors import RelocateError
from relocate_cli.language import _, ngettext
from relocate_cli.storage.guide_cache import keep, recall

if TYPE_CHECKING:
    from pathlib import Path

    from relocate_cli.usecases.workspace import Workspace


Details = dict[str, Any]
"""The long texts of a guide: tasks, contacts, places and papers by id."""


def open_guide(workspace: Workspace, place: str) -> Guide:
    """Return the guide of a place in the language of the workspace."""
    return guide_of(open_outline(workspace, place))


def open_outline(workspace: Workspace, place: str) -> dict[str, Any]:
    """Return the records of a place's guide as its packs say them, without the long texts."""
    outline: dict[str, Any] = _compiled(workspace, place, "outline")
    return outline


def open_details(workspace: Workspace, place: str) -> Details:
    """Return the long texts of a place's guide."""
    details: Details = _compiled(workspace, place, "texts")
    return details


def places(workspace: Workspace) -> list[Place]:
    """Return all packs that can be found, countries first, then by name."""
    kept = workspace.homes.cache / f"places-{workspace.language}.json"
    found = recall(kept)
    if found is None or found["folders"] != [str(folder) for folder in workspace.guides]:
        from relocate_cli.usecases.compiling import list_places  # noqa: PLC0415 - reads YAML

        heads, sources = list_places(workspace)
        found = {"folders": [str(folder) for folder in workspace.guides], "places": heads}
        keep(kept, sources, found)
    return [
        Place(**{**place, "villages": tuple(place["villages"]), "languages": tuple(place["languages"])})
        for place in found["places"]
    ]


def pack_folder(workspace: Workspace, id: str) -> Path:
    """Return the folder of a pack; RelocateError names the nearest ones when there is none."""
    for folder in workspace.guides:
        if (folder / id / "pack.yaml").is_file():
            return folder / id
    raise unknown_place(workspace, id)


def unknown_place(workspace: Workspace, name: str) -> RelocateError:
    """Return the error that tells which places there are."""
    from relocate_cli.domain.nearest import nearest  # noqa: PLC0415 - only needed when something is wrong

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


def _compiled(workspace: Workspace, place: str, part: str) -> Any:
    """Return one part of a compiled guide, compiling it first when a source is newer."""
    folders = pack_folder(workspace, place).parent
    name = f"{place}-{workspace.language}"
    path = workspace.homes.cache / f"{name}-{part}.json"
    found = recall(path)
    if found is not None and found.pop("folder") == str(folders):
        return found
    from relocate_cli.usecases.compiling import compile_guide  # noqa: PLC0415 - reads YAML

    compiled = compile_guide(workspace, place)
    errors = [finding for finding in compiled.findings if finding.level == "error"]
    if errors:
        first = errors[0]
        message = ngettext(
            "The guide for {place} has {count} problem and cannot be used: {first}",
            "The guide for {place} has {count} problems and cannot be used. The first: {first}",
            len(errors),
        )
        where = f"{first.mark.path}:{first.mark.line}: {first.message}"
        raise RelocateError(
            message.format(place=place, count=len(errors), first=where),
            _("See all of them with: relocate pack check {folder}").format(folder=folders / place),
        )
    for kept, content in (("outline", compiled.outline), ("texts", compiled.texts)):
        target = workspace.homes.cache / f"{name}-{kept}.json"
        keep(target, compiled.sources, {**content, "folder": str(folders)})
    return compiled.outline if part == "outline" else compiled.texts
