"""From a `when` in a pack's text to a checked condition."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.authoring.reading import Reference
from relocate_cli.domain.authoring.source import Mapping, Scalar, Sequence
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.domain.authoring.reading import Reading
    from relocate_cli.domain.authoring.source import Node

EXAMPLE = "age: {from: 6, to: 15}"
LISTS = ("all", "any")
ONE = ("not", "anyone", "everyone")
NAMES = {"is": "groups", "has": "papers", "known": "questions"}


def read_condition(reading: Reading, node: Node, path: str) -> dict[str, Any] | None:
    """Return the condition in its one written form: lists of values, lists of conditions."""
    if not isinstance(node, Mapping):
        reading.fault(
            node.mark,
            "P032",
            _("A condition is a question and its answers."),
            "when: {citizenship: [eu, nordic]}",
        )
        return None
    return {key.text: _part(reading, key, value, f"{path}/{key.text}") for key, value in node.entries}


def _part(reading: Reading, key: Scalar, node: Node, path: str) -> Any:
    if key.text in LISTS:
        return [
            read_condition(reading, item, f"{path}/{number}") or {}
            for number, item in enumerate(_items(node), 1)
        ]
    if key.text in ONE:
        return read_condition(reading, node, path) or {}
    if key.text == "age":
        return _age(reading, node)
    words = [item for item in _items(node) if isinstance(item, Scalar)]
    if key.text in NAMES:
        for word in words:
            reading.references.append(Reference(NAMES[key.text], word.text, path, word.mark))
    else:
        reading.references.append(Reference("questions", key.text, path, key.mark))
        for word in words:
            reading.references.append(Reference("answers", key.text, path, word.mark, word.text))
    if not words:
        reading.fault(node.mark, "P032", _("Expected the answers that count."))
    return [word.text for word in words]


def _items(node: Node) -> tuple[Node, ...]:
    return node.items if isinstance(node, Sequence) else (node,)


def _age(reading: Reading, node: Node) -> dict[str, int]:
    years = {}
    entries = node.entries if isinstance(node, Mapping) else ()
    for key, value in entries:
        if key.text in {"from", "to"} and isinstance(value, Scalar) and value.text.isdecimal():
            years[key.text] = int(value.text)
        else:
            reading.fault(
                value.mark, "P034", _("An age is a whole number of years."), "age: {from: 6, to: 15}"
            )
    if not years:
        reading.fault(node.mark, "P032", _("Expected an age."), "age: {from: 6, to: 15}")
    return years
