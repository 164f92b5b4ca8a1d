"""A record that somebody writes without YAML: what it says, what may stand in it, and how it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.drafting.edited_fields import answer_of, fields_of, yaml_of
from relocate_cli.domain.packs.format import FOLDERS
from relocate_cli.domain.packs.vocabulary import KnownWords, vocabulary_of
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.guides.lineage import problems_first, read_lineage

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from relocate_cli.domain.packs.shape import Field
    from relocate_cli.usecases.guides.pack_read import PackRead
    from relocate_cli.usecases.workspace import Workspace


class Edit(NamedTuple):
    """A record in its file: of which kind, what it says so far, and what it may name."""

    lineage: tuple[PackRead, ...]
    kind: str
    id: str
    text: str
    """The whole file as it stands."""
    record: dict[str, Any]
    fields: dict[str, Field]
    target: str
    """What it changes of a parent: ``sweden/notify-move@1``; empty for a record of the pack's own."""
    known: KnownWords
    today: date

    @property
    def path(self) -> str:
        """Its file in the pack."""
        return f"{self.kind}/{self.id}{FOLDERS[self.kind]}" if self.kind in FOLDERS else f"{self.kind}.yaml"

    @property
    def file(self) -> Path:
        """Its file."""
        return self.lineage[-1].folder / self.path

    def answer(self, field: str) -> str:
        """Return what a field says so far, as somebody would type it."""
        return answer_of(self.fields[field].shape, self.record.get(field))

    def yaml(self, field: str, answer: str) -> str:
        """Return an answer as it is written after the name of its field."""
        return yaml_of(self.fields[field].shape, answer, self.today)

    def entries(self, field: str) -> list[str]:
        """Return the lines of a field that is a list of texts."""
        return [str(one["text"]) for one in self.record.get(field, ())]


def open_edit(workspace: Workspace, folder: Path, kind: str, id: str) -> Edit:
    """Return a record to be written or changed; RelocateError where the pack has to be mended first."""
    lineage = tuple(read_lineage(workspace.beside(folder), folder))
    if not all(read.is_sound for read in lineage):
        raise problems_first(folder)
    pack, known = lineage[-1].pack, vocabulary_of([read.pack for read in lineage])
    own = pack.records[kind].get(id)
    parent = next((word for word in known.of(kind) if word.id == id and word.pack != pack.id), None)
    if parent and kind != "tasks":
        message = _("{id} is a record of {pack}; change it there.").format(id=id, pack=parent.pack)
        raise RelocateError(message, _("Tasks of parents can be changed here."), 2)
    record = (own or pack.overlays[kind].get(id) or {}) if not parent else pack.overlays[kind].get(id, {})
    fields = fields_of(kind, change=parent is not None)
    target = parent.revision if parent else ""
    edit = Edit(lineage, kind, id, "", record, fields, target, known, workspace.today)
    return edit._replace(text=edit.file.read_text(encoding="utf-8") if edit.file.is_file() else "")
