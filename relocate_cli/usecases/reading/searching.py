"""Find something in the guide of a place, or in all guides, without a network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.searching.written_index import index_of
from relocate_cli.storage.cache import keep, recall_with_text
from relocate_cli.storage.language_folders import folders_of, kept_as
from relocate_cli.storage.shipped import portable
from relocate_cli.usecases.guides.places import pack_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from relocate_cli.domain.guide.place import Place
    from relocate_cli.domain.searching.index import Findable
    from relocate_cli.domain.searching.written_index import WrittenIndex
    from relocate_cli.usecases.household.plans import Desk
    from relocate_cli.usecases.reading.look import Look
    from relocate_cli.usecases.workspace import Workspace


def guide_index(look: Look) -> WrittenIndex:
    """Return the index of the guide of a place, with what the household wrote."""
    folders = [pack_folder(look.workspace, pack.id) for pack in look.guide.lineage]

    def gather() -> list[Findable]:
        from relocate_cli.usecases.guides.indexing import guide_findables  # noqa: PLC0415 - only after an edit

        return guide_findables(look.opened)

    beside = folders_of(look.workspace.language)
    name = f"{look.guide.id}-{kept_as(look.workspace.language)}" if beside else look.guide.id
    index = _kept(look.workspace, name, [*folders, *beside], gather)
    notes = own_notes(look.desk) if look.desk else []
    if not notes:
        return index
    from relocate_cli.domain.searching.notes import with_notes  # noqa: PLC0415 - few write any

    return with_notes(index, notes)


def index_everywhere(
    workspace: Workspace, watched: Callable[[Sequence[Place]], Iterable[Place]] = iter
) -> WrittenIndex:
    """Return the index of all packs, whichever place they are for; those to be read pass `watched`."""

    def gather() -> list[Findable]:
        from relocate_cli.usecases.guides.indexing import pack_findables  # noqa: PLC0415 - reads YAML

        return pack_findables(workspace, watched)

    return _kept(workspace, "", workspace.guides, gather)


def _kept(
    workspace: Workspace, name: str, folders: Sequence[Path], gather: Callable[[], list[Findable]]
) -> WrittenIndex:
    """Return the index kept from the last time, or make it anew when a pack was edited since."""
    cache, file = workspace.homes.cache, f"search-{name}.index"
    where = [portable(folder) for folder in folders]
    kept = recall_with_text(cache, file, lambda kept: kept["folders"] == where)
    if kept:
        return index_of(*kept)
    from relocate_cli.domain.searching.writing import written_index  # noqa: PLC0415 - only after an edit

    index = written_index(gather())
    keep(cache, file, folders, {"folders": where, **index.head}, index.text)
    return index


def own_notes(desk: Desk) -> list[tuple[str, str, str]]:
    """Return what the household wrote beside tasks: the id and title of each, and the text."""
    written = desk.plan.progress.notes.items()
    titles = {item.task.id: item.task.title for item in desk.checklist.items} if written else {}
    return [(id, titles.get(id, id), note.text) for (id, _member), notes in written for note in notes]


def own_records(desk: Desk) -> set[tuple[str, str]]:
    """Return what is on the household's list, by kind and id: tasks, and the papers they need and give."""
    tasks = [item.task for item in desk.checklist.items]
    papers = {paper for task in tasks for paper in (*task.needs, *task.gives)}
    return {("tasks", task.id) for task in tasks} | {("papers", paper) for paper in papers}


def host_of(look: Look) -> dict[str, Any]:
    """Return the contact to ask when the guide does not know, with its id; empty when there is none."""
    host = look.guide.host
    return {"id": host, **look.records["contacts"][host]} if host else {}
