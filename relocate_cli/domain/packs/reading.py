"""From a pack's text to checked values, by the shapes of the format; every problem is noted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.packs.condition_reading import read_condition
from relocate_cli.domain.packs.date_reading import read_earliest
from relocate_cli.domain.packs.examples import as_example, as_fields, as_list, as_names, as_text
from relocate_cli.domain.packs.meant_fields import meant_field, meant_fields, unknown_field_hint
from relocate_cli.domain.packs.scalar_reading import read_scalar
from relocate_cli.domain.packs.shape import Fields, Many, Named, Rule, Shape, When
from relocate_cli.domain.packs.source import Mapping, Node, Scalar, Sequence, says_nothing
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.domain.packs.notes import Notes


def read(notes: Notes, shape: Shape, node: Node, path: str) -> Any:
    """Return the value of a node, or None when it cannot be read; the fault is noted."""
    notes.marks[path] = node.mark
    value = _read(notes, shape, node, path)
    if value is None:
        notes.unread.add(path)
    return value


def _read(notes: Notes, shape: Shape, node: Node, path: str) -> Any:
    match shape:
        case Fields():
            value = read_fields(notes, shape, node, path)
            return value if value is not None and _is_whole(shape, value) else None
        case Named(of):
            return _named(notes, of, node, path)
        case Many():
            return _many(notes, shape, node, path)
        case When():
            return read_condition(notes, node, path)
        case Rule() if isinstance(node, Mapping):
            return read_earliest(notes, shape, node, path)
    if not isinstance(node, Scalar) or says_nothing(node):
        return notes.expected(node, _("text"), as_text(shape, node))
    return read_scalar(notes, shape, node, path)


def read_fields(notes: Notes, record: Fields, node: Node, path: str) -> dict[str, Any] | None:
    """Return the fields of a record that can be read, though one that must be there may be lacking."""
    if isinstance(node, Scalar) and record.short:
        value = read(notes, record.fields[record.short].shape, node, _path(record, path, record.short))
        return None if value is None else {record.short: value}
    if not isinstance(node, Mapping):
        first = _("fields such as {field}:").format(field=next(iter(record.fields)))
        wanted = _("text") if record.short else first
        notes.expected(node, wanted, as_fields(record))
        return None
    values = {}
    for key, value_node in node.entries:
        if key.text not in record.fields:
            message = _("There is no field {word} here.").format(word=repr(key.text))
            notes.fault(key.mark, "P030", message, unknown_field_hint(key.text, record, node))
            notes.unread.add(_path(record, path, meant_field(key.text, record) or key.text))
            continue
        value = read(notes, record.fields[key.text].shape, value_node, _path(record, path, key.text))
        if value is not None:
            values[key.text] = value
    _note_missing(notes, record, node)
    return values


def _note_missing(notes: Notes, record: Fields, node: Mapping) -> None:
    """Note the fields that must be there and are not; one that is only misspelt was told already."""
    written = {key.text for key, _value in node.entries}
    if not written and record.needed:
        message = _("Nothing is said yet; needed are {fields}.").format(fields=", ".join(record.needed))
        notes.fault(node.mark, "P031", message, as_example(record))
        return
    meant = {field for word in written - record.fields.keys() for field in meant_fields(word, record)}
    if record.short and written.isdisjoint(record.fields):
        meant.add(record.short)  # a text in which a colon stands
    for name in record.needed:
        if name not in written and name not in meant:
            message, help = _("The field {field} is missing.").format(field=name), record.fields[name].help
            notes.fault(node.mark, "P031", message, _(help) if help else as_example(record))


def _is_whole(record: Fields, values: dict[str, Any]) -> bool:
    """Whether everything is there that whoever reads the record relies on."""
    return all(name in values for name in record.needed)


def _path(record: Fields, path: str, field: str) -> str:
    """Return the path of a field, under which it is found and translated."""
    return path if record.grows and field == record.short else f"{path}/{field}".lstrip("/")


def _named(notes: Notes, of: Shape, node: Node, path: str) -> dict[str, Any] | None:
    if not isinstance(node, Mapping):
        notes.expected(node, _("names, each with a colon"), as_names())
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
        notes.expected(node, _("a list"), as_list(many, node))
        return None
    if len(items) < many.least:
        notes.fault(node.mark, "P032", _("This list is empty."), _("Write at least one entry."))
    values = [read(notes, many.of, item, f"{path}/{number}") for number, item in enumerate(items, 1)]
    return [value for value in values if value is not None]
