"""The records as they stand in a pack's files: of which kind each is, and under which id."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from relocate_cli.domain.look_alikes import alike_words
from relocate_cli.domain.naming import ID, as_id
from relocate_cli.domain.nearest import nearest
from relocate_cli.domain.packs.format import FOLDERS, SHAPES, overlay_shape
from relocate_cli.domain.packs.source import Mapping, Node, Scalar
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.packs.notes import Notes


def written_records(nodes: dict[str, Node], notes: Notes) -> Iterator[tuple[str, str, Node]]:
    """Yield kind, id and node of every record; what cannot be told apart is noted as unread."""
    for path, node in nodes.items():
        folder, _slash, file = path.rpartition(".")[0].rpartition("/")
        if folder in FOLDERS:
            yield folder, file, _without_name(folder, node, notes)
        elif file in SHAPES and not folder:
            yield from _in_one_file(file, node, notes)


def is_change(kind: str, node: Node) -> bool:
    """Whether a record changes one of a parent, though the word for that be misspelt."""
    words = [entry.key.text for entry in node.entries] if isinstance(node, Mapping) else []
    strange = [word for word in words if word not in SHAPES[kind].fields]
    return any(nearest(word, ["overrides"]) for word in strange)


def _without_name(kind: str, node: Node, notes: Notes) -> Node:
    """Return the fields of a record; a name above them, as in a file of several records, is noted."""
    if not isinstance(node, Mapping) or len(node.entries) != 1:
        return node
    key, fields = node.entries[0]
    if not isinstance(fields, Mapping) or key.text in {*SHAPES[kind].fields, *overlay_shape(kind).fields}:
        return node
    message = _("The fields stand under a name here; of a file with one record its own name is enough.")
    notes.fault(key.mark, "P030", message, _("Delete this line, and begin all fields at the margin."))
    return fields


def _in_one_file(kind: str, node: Node, notes: Notes) -> Iterator[tuple[str, str, Node]]:
    if not isinstance(node, Mapping):
        example = _("Write its name, and its fields below it: library:")
        notes.expected(node, _("names, each with a colon"), example)
        notes.unread.add(kind)
        return
    for key, value in node.entries:
        if re.fullmatch(ID, key.text):
            yield kind, key.text, value
        else:
            notes.unread.add(f"{kind}/{_fault_in_id(key, notes)}")


def _fault_in_id(key: Scalar, notes: Notes) -> str:
    """Note that this cannot be an id, and return the one that is meant."""
    meant = as_id(key.text)
    message = _("{id} cannot be the id of a record.").format(id=repr(key.text))
    hint = _("Use small letters a-z, digits and hyphens.")
    example = _("Write it like {example}.").format(example=meant) if re.fullmatch(ID, meant) else ""
    notes.fault(key.mark, "P038", message, " ".join(filter(None, (hint, example, alike_words(key.text)))))
    return meant
