"""Make the pack of a municipality that has none yet: valid from the first minute."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.drafting.draft import draft_of
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.storage.durable import write_shared
from relocate_cli.storage.packs.kit import OF_REPOSITORY, kit_files
from relocate_cli.storage.packs.plain_names import wrong_name
from relocate_cli.usecases.guides.opening import open_guide
from relocate_cli.usecases.guides.places import pack_folder
from relocate_cli.usecases.packs.kit_gaps import gaps_of
from relocate_cli.usecases.packs.schemas import schema_files
from relocate_cli.usecases.packs.words import known_words

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from relocate_cli.usecases.packs.kit_gaps import NewPack
    from relocate_cli.usecases.workspace import Workspace


def make_pack(
    workspace: Workspace, folder: Path, new: NewPack, more: Mapping[str, str], like: str = ""
) -> list[Path]:
    """Write a new pack with `more` files and return them all; RelocateError if something lies there.

    In a repository what checks it goes to the top, unless it has something there already.
    With `like`, the tasks of that neighbour are put beside as drafts, without its facts.
    """
    check_empty(folder)
    files = {**kit_files(gaps_of(workspace, new)), **more}
    files |= schema_files(known_words(workspace, pack_folder(workspace, new.parent)))
    if like:
        files |= _drafts(pack_folder(workspace, like), like)
    top = _repository(folder)
    placed = {(top if path in OF_REPOSITORY else folder) / path: text for path, text in files.items()}
    written = {path: text for path, text in placed.items() if not path.exists()}
    for path, text in written.items():
        write_shared(path, text.encode())
    return list(written)


def _repository(folder: Path) -> Path:
    """Return the top of the repository in which the pack will lie: the pack where there is none yet."""
    return next((above for above in folder.absolute().parents if (above / ".git").exists()), folder)


def id_from_folder(folder: Path) -> str:
    """Return the id that its folder gives a pack; RelocateError if it cannot be one."""
    id = folder.absolute().name
    if wrong := wrong_name(id):
        raise RelocateError(wrong[0], wrong[1], 2)
    return id


def check_empty(folder: Path) -> None:
    """Raise RelocateError when something lies where a new pack is to be."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        message = _("{path} is not empty, and nothing in it is replaced.").format(path=folder)
        raise RelocateError(message, _("Choose another folder, or move what lies there."))


def inherited(workspace: Workspace, parent: str) -> dict[str, str]:
    """Return for each task of a parent how a change of it says what it changes."""
    tasks = open_guide(workspace, parent).guide.tasks.values()
    return {task.id: f"{task.pack}/{task.id}@{task.rev}" for task in tasks}


def _drafts(neighbour: Path, like: str) -> dict[str, str]:
    """Return the tasks of a neighbour as drafts, by their path in the new pack."""
    return {
        f"drafts/tasks/{path.name}": draft_of(path.read_text(encoding="utf-8"), like)
        for path in sorted(neighbour.glob("tasks/*.yaml"))
    }
