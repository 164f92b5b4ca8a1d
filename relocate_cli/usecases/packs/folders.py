"""Which packs are meant by a path or a name: the pack there, the one around it, or all that lie inside."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.guides.places import find_place, pack_folder

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from relocate_cli.usecases.workspace import Workspace

HEAD = re.compile(r"pack\.ya?ml(\.txt)?", re.IGNORECASE)
"""A pack's first file, also under a wrong name: a pack that is broken must not be passed over."""
DEEPEST = 3
"""So many folders down packs are looked for: `guides/norsjo` in the folder of a project, and one more."""
NOT_INSIDE = re.compile(r"\.|drafts$|node_modules$|venv$")
"""Folders in which nobody's packs lie."""


def packs_of(paths: Sequence[Path], workspace: Workspace) -> list[Path]:
    """Return the packs that paths and names mean, each once; without any those where one stands."""
    wanted = paths or (Path(),)
    return list(dict.fromkeys(folder for path in wanted for folder in packs_at(path, workspace)))


def the_pack(path: Path, workspace: Workspace | None = None) -> Path:
    """Return the one pack that is meant; RelocateError when there is none, or when there are several."""
    packs = packs_at(path, workspace)
    if len(packs) > 1:
        names = ", ".join(pack.name for pack in packs)
        message = _("There are several packs in {path}: {names}.").format(path=path, names=names)
        raise RelocateError(message, _("Name one of them."), 2)
    return packs[0]


def packs_at(path: Path, workspace: Workspace | None = None) -> list[Path]:
    """Return the pack of this path, or all inside the folder; RelocateError when there is none.

    With a workspace the name of a guide will do as well.
    """
    if not path.exists():
        return [_named(path, workspace)]
    place = Path(os.path.abspath(path))  # noqa: PTH100 - `..` goes, and a link stays what it is called
    around = next((folder for folder in (place, *place.parents) if _has_head(folder)), None)
    if around:
        return [around]
    if found := sorted(_inside(place, DEEPEST)):
        return found
    where = _("There is no pack here.") if path == Path() else _("There is no pack in {path}.")
    hint = _("A pack is a folder with a file pack.yaml. Name it, or a guide that is there: norsjo.")
    raise RelocateError(where.format(path=path), hint, 2)


def _named(path: Path, workspace: Workspace | None) -> Path:
    """Return the pack of a guide that is called by its name."""
    if len(path.parts) > 1 or not workspace:
        raise RelocateError(_("There is no folder {path}.").format(path=path), exit_code=2)
    try:
        return pack_folder(workspace, find_place(workspace, path.name).id)
    except RelocateError as error:
        message = _("There is no folder {name}, and no guide of that name.").format(name=path)
        raise RelocateError(message, error.hint, 2) from error


def _inside(folder: Path, deep: int) -> Iterator[Path]:
    """Yield the packs in a folder, not looking into a pack for another one."""
    if (folder / "tasks").is_dir() or _has_head(folder):
        yield folder
    elif deep:
        for name in _names(folder):
            below = folder / name
            if not NOT_INSIDE.match(name) and below.is_dir() and not below.is_symlink():
                yield from _inside(below, deep - 1)


def _has_head(folder: Path) -> bool:
    return any(HEAD.fullmatch(name) for name in _names(folder))


def _names(folder: Path) -> list[str]:
    """Return what lies in a folder; nothing where nobody may look."""
    try:
        return os.listdir(folder)  # noqa: PTH208 - names are enough, and there may be many
    except OSError:
        return []
