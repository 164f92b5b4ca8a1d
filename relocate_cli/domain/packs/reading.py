"""From a pack's text to checked values, by the shapes of the format; every problem is noted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.packs.condition_reading import read_condition
from relocate_cli.domain.packs.date_reading import read_earliest
from relocate_cli.domain.packs.scalar_reading import read_scalar
from relocate_cli.domain.packs.shape import Fields, Many, Named, Rule, Shape, When
from relocate_cli.domain.packs.source import Mapping, Node, Scalar, Sequence
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.domain.packs.notes import Notes


def read(notes: Notes, shape: Shape, node: Node, path: str) -> Any:
    """Return the value of a node, or None when it cannot be read; the fault is noted."""
    notes.marks[path] = node.mark
    match shape:
        case Fields():
            return _record(notes, shape, node, path)
        case Named(of):
            return _named(notes, of, node, path)
        case Many():
            return _many(notes, shape, node, path)
        case When():
            return read_condition(notes, node, path)
        case Rule() if isinstance(node, Mapping):
            return read_earliest(notes, shape, node, path)
    if not isinstance(node, Scalar) or not node.text.strip():
        return notes.expected(node, _("text"))
    return read_scalar(notes, shape, node, path)


def _record(notes: Notes, record: Fields, node: Node, path: str) -> dict[str, Any] | None:
    if isinstance(node, Scalar) and record.short:
        value = read(notes, record.fields[record.short].shape, node, _path(record, path, record.short))
        return None if value is None else {record.short: value}
    if not isinstance(node, Mapping):
        notes.expected(node, _("fields such as {field}:").format(field=next(iter(record.fields))))
        return None
    values = {}
    for key, value_node in node.entries:
        if key.text not in record.fields:
            notes.unknown(key, record.fields, "P030", _("There is no field {word} here."))
            continue
        value = read(notes, record.fields[key.text].shape, value_node, _path(record, path, key.text))
        if value is not None:
            values[key.text] = value
    written = {key.text for key, _value in node.entries}
    for name, field in record.fields.items():
        if field.required and name not in written:
            message = _("The field {field} is missing.").format(field=name)
            notes.fault(node.mark, "P031", message, _(field.help) if field.help else "")
    return values


def _path(record: Fields, path: str, field: str) -> str:
    """Return the path of a field, under which it is found and translated."""
    return path if record.grows and field == record.short else f"{path}/{field}".lstrip("/")


def _named(notes: Notes, of: Shape, node: Node, path: str) -> dict[str, Any] | None:
    if not isinstance(node, Mapping):
        notes.expected(node, _("names, each with a colon"))
        return None
    values = {}
    for key, value_node in node.entries:
        value = read(notes, of, value_node, f"{path}/{key.text}".lstrip("/"))
        if value is not None:
            values[key.text] = value
    return values


def _many(notes: Notes, many: Many, node: Node, path: str) -> list[Any] | None:
    if isinstance(node, Sequence):
        items = node.items
    elif many.or_one:
        items = (node,)
    else:
        notes.expected(node, _("a list; put a dash before each entry"))
        return None
    if len(items) < many.least:
        notes.fault(node.mark, "P032", _("This list is empty."), _("Write at least one entry."))
    values = [read(notes, many.of, item, f"{path}/{number}") for number, item in enumerate(items, 1)]
    return [value for value in values if value is not None]
