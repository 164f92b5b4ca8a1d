"""Open the guide of a place: compiled once, and read again only when a file changed."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.guide.guide import Guide, guide_of
from relocate_cli.errors import RelocateError
from relocate_cli.language import _, ngettext
from relocate_cli.storage.cache import keep, recall
from relocate_cli.storage.language_folders import folders_of, kept_as
from relocate_cli.storage.shipped import portable
from relocate_cli.usecases.guides.places import damaged_guide, pack_folder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.domain.packs.finding import Finding
    from relocate_cli.usecases.workspace import Workspace


Details = dict[str, Any]
"""The long texts of a guide: tasks, contacts, places and papers by id."""
GuideRecords = dict[str, dict[str, dict[str, Any]]]
"""All that a guide says, by kind and id, in the form of the pack format."""


class OpenedGuide:
    """The guide of a place as it was opened: each part of it is read once, and only when it is needed."""

    def __init__(self, workspace: Workspace, place: str) -> None:
        self.workspace, self.place = workspace, place
        self.outline: dict[str, Any] = _compiled(workspace, place, "outline")

    @cached_property
    def guide(self) -> Guide:
        """The guide in the language of the workspace."""
        return guide_of(self.outline)

    @cached_property
    def details(self) -> Details:
        """The long texts of the guide."""
        details: Details = _compiled(self.workspace, self.place, "texts")
        return details

    @cached_property
    def records(self) -> GuideRecords:
        """All that the guide says; of a task both what lists need and its long texts."""
        details = self.details
        tasks = {id: {**task, **details["tasks"][id]} for id, task in self.outline["tasks"].items()}
        for task in tasks.values():
            task.pop("parts", None)  # for ticks; what a pack says of its lines is `do`
        return {**details, "tasks": tasks, "papers": self.outline["papers"]}

    def in_language(self, language: str) -> OpenedGuide:
        """Return the same guide in another language."""
        if language == self.workspace.language:
            return self
        return OpenedGuide(self.workspace._replace(language=language), self.place)


def open_guide(workspace: Workspace, place: str) -> OpenedGuide:
    """Return the guide of a place in the language of the workspace."""
    return OpenedGuide(workspace, place)


def _compiled(workspace: Workspace, place: str, part: str) -> Any:
    """Return one part of a compiled guide, compiling it first when a source is newer.

    What is kept fits while each pack would be found in the same folder; another one may go first by now.
    """

    def fits(kept: dict[str, Any]) -> bool:
        found = kept["folders"].items()
        return all(portable(pack_folder(workspace, id)) == folder for id, folder in found)

    kept = recall(workspace.homes.cache, _name(workspace, place, part), fits)
    return kept[part] if kept else _compile(workspace, place)[part]


def _compile(workspace: Workspace, place: str) -> dict[str, Any]:
    """Return both parts of a guide made from its packs, and keep them for the next time."""
    from relocate_cli.usecases.guides.compiling import compile_guide  # noqa: PLC0415 - reads YAML

    compiled = compile_guide(workspace, place)
    _refuse_errors(workspace, place, [found for found in compiled.findings if found.level == "error"])
    folders = {folder.name: portable(folder) for folder in compiled.sources}
    parts = {"outline": compiled.outline, "texts": compiled.texts}
    for part, content in parts.items():
        kept = {"folders": folders, part: content}
        sources = (*compiled.sources, *folders_of(workspace.language))
        keep(workspace.homes.cache, _name(workspace, place, part), sources, kept)
    return parts


def _name(workspace: Workspace, place: str, part: str) -> str:
    return f"{place}-{kept_as(workspace.language)}-{part}.json"


def _refuse_errors(workspace: Workspace, place: str, errors: Sequence[Finding]) -> None:
    if not errors:
        return
    if workspace.damaged:
        raise damaged_guide(workspace.damaged[0])
    first = errors[0]
    message = ngettext(
        "The guide for {place} has {count} problem and cannot be used: {first}",
        "The guide for {place} has {count} problems and cannot be used. The first: {first}",
        len(errors),
    )
    where = f"{first.mark.path}:{first.mark.line}: {first.message}"
    hint = _("See all of them with: relocate pack check {folder}")
    raise RelocateError(
        message.format(place=place, count=len(errors), first=where),
        hint.format(folder=pack_folder(workspace, place)),
    )
