"""From a pack's text to checked values, by the shapes of the format; every problem becomes a finding."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.nearest import did_you_mean
from relocate_cli.domain.packs.condition_reading import read_condition
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.domain.packs.scalar_reading import read_scalar
from relocate_cli.domain.packs.shape import Many, Named, Record, Shape, When
from relocate_cli.domain.packs.source import Mapping, Mark, Node, Scalar, Sequence
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Collection

    from relocate_cli.domain.packs.reference import Reference


class Reading:
    """One pack being read: what was found in it beside its values."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self.references: list[Reference] = []
        self.texts: dict[str, str] = {}
        """Everything that is translated, by path."""
        self.marks: dict[str, Mark] = {}
        """Where each value stands, by path."""

    def fault(self, mark: Mark, code: str, message: str, hint: str = "") -> None:
        """Note an error; reading goes on without the value."""
        self.findings.append(Finding(mark, code, message, hint))

    def read(self, shape: Shape, node: Node, path: str) -> Any:
        """Return the value of a node, or None when it cannot be read; the fault is noted."""
        self.marks[path] = node.mark
        match shape:
            case Record():
                return self._record(shape, node, path)
            case Named(of):
                return self._named(of, node, path)
            case Many(of, or_one):
                return self._many(of, node, path, or_one=or_one)
            case When():
                return read_condition(self, node, path)
        if not isinstance(node, Scalar) or not node.text.strip():
            return self.expected(node, _("text"))
        return read_scalar(self, shape, node, path)

    def expected(self, node: Node, wanted: str) -> None:
        """Note that something of another form stands here."""
        found = {Scalar: _("text"), Sequence: _("a list"), Mapping: _("fields")}[type(node)]
        self.fault(
            node.mark, "P032", _("Expected {wanted}, found {found}.").format(wanted=wanted, found=found)
        )

    def _record(self, record: Record, node: Node, path: str) -> dict[str, Any] | None:
        if isinstance(node, Scalar) and record.short:
            value = self.read(record.fields[record.short].shape, node, f"{path}/{record.short}")
            return None if value is None else {record.short: value}
        if not isinstance(node, Mapping):
            self.expected(node, _("fields such as {field}:").format(field=next(iter(record.fields))))
            return None
        values = {}
        for key, value_node in node.entries:
            if key.text not in record.fields:
                self.unknown(key, record.fields, "P030", _("There is no field {word} here."))
                continue
            value = self.read(record.fields[key.text].shape, value_node, f"{path}/{key.text}".lstrip("/"))
            if value is not None:
                values[key.text] = value
        written = {key.text for key, _value in node.entries}
        for name, field in record.fields.items():
            if field.required and name not in written:
                message = _("The field {field} is missing.").format(field=name)
                self.fault(node.mark, "P031", message, _(field.help) if field.help else "")
        return values

    def unknown(self, key: Scalar, known: Collection[str], code: str, message: str) -> None:
        """Note a word that is not known here, with the nearest right one."""
        hint = did_you_mean(key.text, known)
        self.fault(key.mark, code, message.format(word=repr(key.text)), hint)

    def _named(self, of: Shape, node: Node, path: str) -> dict[str, Any] | None:
        if not isinstance(node, Mapping):
            self.expected(node, _("names, each with a colon"))
            return None
        values = {}
        for key, value_node in node.entries:
            value = self.read(of, value_node, f"{path}/{key.text}".lstrip("/"))
            if value is not None:
                values[key.text] = value
        return values

    def _many(self, of: Shape, node: Node, path: str, *, or_one: bool) -> list[Any] | None:
        if isinstance(node, Sequence):
            items = node.items
        elif or_one:
            items = (node,)
        else:
            self.expected(node, _("a list; put a dash before each entry"))
            return None
        values = [self.read(of, item, f"{path}/{number}") for number, item in enumerate(items, 1)]
        return [value for value in values if value is not None]
