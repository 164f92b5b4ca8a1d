"""Which packs are meant by a path: the pack that lies there, or all that lie inside."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.guides.held_packs import built_in_guides

if TYPE_CHECKING:
    from collections.abc import Sequence


def packs_in(path: Path) -> list[Path]:
    """Return the pack that a folder is, or all packs inside it; RelocateError when there is none."""
    if not path.is_dir():
        raise RelocateError(_("There is no folder {path}.").format(path=path))
    if _is_pack(path):
        return [path.absolute()]
    found = sorted(folder.absolute() for folder in path.iterdir() if folder.is_dir() and _is_pack(folder))
    if not found:
        hint = _("A pack is a folder with a file pack.yaml.")
        raise RelocateError(_("There is no pack in {path}.").format(path=path), hint)
    return found


def packs_of(paths: Sequence[Path]) -> list[Path]:
    """Return the packs that paths mean; without one the pack one stands in, or the built-in guides."""
    return list(dict.fromkeys(folder for path in paths or (here(),) for folder in packs_in(path)))


def the_pack(path: Path) -> Path:
    """Return the one pack that is meant; RelocateError when there is none, or when there are several."""
    packs = packs_in(path)
    if len(packs) > 1:
        names = ", ".join(pack.name for pack in packs)
        message = _("There are several packs in {path}: {names}.").format(path=path, names=names)
        raise RelocateError(message, _("Name one of them."), 2)
    return packs[0]


def here() -> Path:
    """Return the pack one stands in, or else the folder of the built-in guides."""
    return Path() if Path("pack.yaml").is_file() else built_in_guides()


def _is_pack(folder: Path) -> bool:
    return (folder / "pack.yaml").is_file() or (folder / "tasks").is_dir()
