"""What somebody wrote without YAML goes into its file, and into the guide as it would be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.drafting.edited_fields import in_one_line, is_lines, is_sources, pages_in
from relocate_cli.domain.drafting.record_edits import record_lines_of, with_entries
from relocate_cli.domain.drafting.yaml_value import in_its_line
from relocate_cli.domain.packs.format import FOLDERS, SHAPES, overlay_shape
from relocate_cli.domain.packs.layered import layered
from relocate_cli.domain.packs.pack import read_pack
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.storage.durable import write_shared
from relocate_cli.storage.packs.pack_folder import read_pack_folder
from relocate_cli.storage.packs.yaml_reader import read_yaml

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.domain.packs.finding import Finding
    from relocate_cli.usecases.packs.editing import Edit


class Change(NamedTuple):
    """What became of a field: another answer, none, or entries added and taken away."""

    answer: str = ""
    added: tuple[str, ...] = ()
    dropped: tuple[int, ...] = ()


def changed_text(edit: Edit, changes: dict[str, Change]) -> str:
    """Return the whole file with these changes; RelocateError where it cannot be changed line by line."""
    pack = edit.lineage[-1].pack
    mark = pack.marks.get(f"{edit.kind}/{edit.id}") if edit.record and edit.kind not in FOLDERS else None
    indent = ""
    text = edit.text
    if edit.kind not in FOLDERS and not edit.record:
        text, indent = f"{text.rstrip()}\n\n{edit.id}:\n".lstrip("\n"), "  "
    found = record_lines_of(text, mark)
    if not found:
        message = _("{path} cannot be changed line by line there.").format(path=edit.path)
        raise RelocateError(message, _("Write each field of the record in a line of its own first."))
    if indent:
        found = found._replace(start=found.end, indent=indent)
    if edit.target and not edit.record:
        found = found.with_field("overrides", [f"overrides: {edit.target}"], ())
    shape = overlay_shape(edit.kind) if edit.target else SHAPES[edit.kind]
    for field, change in changes.items():
        found = found.with_field(field, _written(edit, field, change, found.field(field)), list(shape.fields))
    return found.text


def _written(edit: Edit, field: str, change: Change, block: Sequence[str]) -> list[str]:
    """Return the lines of a field; entries and pages are added to those that are there."""
    shape = edit.fields[field].shape
    has_dashes = any(line.lstrip().startswith("- ") for line in block)
    if is_sources(shape) and (pages := pages_in(change.answer, edit.today)):
        if has_dashes:
            return with_entries(field, block, pages, set())
        before = [in_one_line(source) for source in edit.record.get(field, ())]
        return [f"{field}: [{', '.join([*before, *pages])}]"]
    if not is_lines(shape):
        return [f"{field}: {edit.yaml(field, change.answer)}"] if change.answer else []
    if block and not has_dashes:  # [one, two] in one line
        block = [f"{field}:", *(f"  - {in_its_line(text)}" for text in edit.entries(field))]
    return with_entries(field, block, [in_its_line(text) for text in change.added], set(change.dropped))


class Written(NamedTuple):
    """A file as it would be: what is wrong in it, and the guide's records with it."""

    findings: list[Finding]
    records: dict[str, Any]


def tried(edit: Edit, text: str) -> Written:
    """Return what the guide would be with this file."""
    files, _findings = read_pack_folder(edit.lineage[-1].folder)
    node, findings = read_yaml(text.encode(), edit.path)
    pack, more = read_pack(files.id, {**files.nodes, **({edit.path: node} if node else {})})
    packs = [*(read.pack for read in edit.lineage[:-1]), pack]
    return Written([*findings, *more], {} if findings or more else layered(packs))


def write_edit(edit: Edit, text: str) -> None:
    """Write the file."""
    write_shared(edit.file, text.encode())
