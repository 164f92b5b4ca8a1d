"""From a `when` in a pack's text to a checked condition."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.packs.reference import Reference
from relocate_cli.domain.packs.source import Mapping, Node, Scalar, Sequence
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.domain.packs.notes import Notes

AGE = re.compile("[0-9]{1,3}")
AGE_EXAMPLE = "age: {from: 6, to: 15}"
OF_SEVERAL = ("all", "any")
"""What is made of a list of conditions."""
OF_ONE = ("not", "anyone", "everyone")
"""What is made of one condition."""
NAMED = {"is": "groups", "has": "papers", "known": "questions", "differs": "questions"}
"""What names records, and of which kind. Every other word is a question, and its values are answers."""


def read_condition(notes: Notes, node: Node, path: str) -> dict[str, Any] | None:
    """Return the condition in the one form that `condition_of` takes; None, and a fault, if it is none.

    A single value or condition becomes a list of one.
    """
    if not isinstance(node, Mapping) or not node.entries:
        notes.fault(
            node.mark,
            "P032",
            _("A condition is a question and its answers."),
            "when: {citizenship: [eu, nordic]}",
        )
        return None
    return {key.text: _part(notes, key, value, f"{path}/{key.text}") for key, value in node.entries}


def _part(notes: Notes, key: Scalar, node: Node, path: str) -> Any:
    if key.text in OF_SEVERAL:
        if not _items(node):
            notes.fault(node.mark, "P032", _("This list is empty."), _("Write at least one entry."))
        return [
            read_condition(notes, item, f"{path}/{number}") or {}
            for number, item in enumerate(_items(node), 1)
        ]
    if key.text in OF_ONE:
        return read_condition(notes, node, path) or {}
    if key.text == "age":
        return _age(notes, node)
    words = [item for item in _items(node) if isinstance(item, Scalar)]
    if key.text in NAMED:
        for word in words:
            notes.references.append(Reference(NAMED[key.text], word.text, path, word.mark))
    else:
        notes.references.append(Reference("questions", key.text, path, key.mark))
        for word in words:
            notes.references.append(Reference("answers", key.text, path, word.mark, word.text))
    if not words:
        notes.fault(node.mark, "P032", _("Expected the answers that count."))
    return [word.text for word in words]


def _items(node: Node) -> tuple[Node, ...]:
    return node.items if isinstance(node, Sequence) else (node,)


def _age(notes: Notes, node: Node) -> dict[str, int]:
    years = {}
    entries = node.entries if isinstance(node, Mapping) else ()
    for key, value in entries:
        if key.text in {"from", "to"} and isinstance(value, Scalar) and AGE.fullmatch(value.text):
            years[key.text] = int(value.text)
        else:
            notes.fault(value.mark, "P034", _("An age is a whole number of years."), AGE_EXAMPLE)
    if not entries:
        notes.fault(node.mark, "P032", _("Expected an age."), AGE_EXAMPLE)
    return years
