"""From single values in a pack's text to checked ones: texts, words, numbers, addresses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.packs.date_reading import read_day, read_repeats, read_rule, read_wait
from relocate_cli.domain.packs.reference import Reference
from relocate_cli.domain.packs.shape import (
    Address,
    Choice,
    Day,
    Plain,
    Repeats,
    Rule,
    Shape,
    Text,
    Wait,
    Whole,
    Word,
    YesNo,
)
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Callable

    from relocate_cli.domain.packs.reading import Reading
    from relocate_cli.domain.packs.source import Scalar

YES = {"yes": True, "true": True, "no": False, "false": False}


def read_scalar(reading: Reading, shape: Shape, node: Scalar, path: str) -> Any:
    """Return the value of a scalar, or None when it is not of the shape; the fault is noted."""
    return READERS[type(shape)](reading, shape, node, path)


def _text(reading: Reading, _shape: Text, node: Scalar, path: str) -> str:
    reading.texts[path] = node.text.strip()
    return node.text.strip()


def _plain(reading: Reading, shape: Plain, node: Scalar, _path: str) -> str | None:
    if re.fullmatch(shape.pattern, node.text, re.DOTALL):
        return node.text
    message = _("{text} is not written as it should be.").format(text=repr(node.text))
    reading.fault(node.mark, "P038", message, _("Write it like {example}.").format(example=shape.example))
    return None


def _word(reading: Reading, shape: Word, node: Scalar, path: str) -> str:
    reading.references.append(Reference(shape.kind, node.text, path, node.mark))
    return node.text


def _choice(reading: Reading, shape: Choice, node: Scalar, _path: str) -> str | None:
    if node.text in shape.values:
        return node.text
    reading.unknown(node, shape.values, "P033", _("{word} is not one of the words that can stand here."))
    return None


def _yes_no(reading: Reading, _shape: YesNo, node: Scalar, _path: str) -> bool | None:
    if node.text in YES:
        return YES[node.text]
    reading.unknown(node, ("yes", "no"), "P033", _("{word} is not one of the words that can stand here."))
    return None


def _whole(reading: Reading, shape: Whole, node: Scalar, _path: str) -> int | None:
    if re.fullmatch(r"[0-9]{1,9}", node.text) and shape.low <= int(node.text) <= shape.high:
        return int(node.text)
    message = _("{text} is not a whole number from {low} to {high}.")
    message = message.format(text=repr(node.text), low=shape.low, high=shape.high)
    reading.fault(node.mark, "P034", message)
    return None


def _address(reading: Reading, shape: Address, node: Scalar, _path: str) -> str | None:
    # a name with a dot in it, then perhaps a path; no spaces
    start = "https://" if shape.https else "https?://"
    if re.fullmatch(rf"{start}[^\s/]+\.[^\s/]+(/\S*)?", node.text):
        return node.text
    message = _("{text} is not a web address that can stand here.").format(text=repr(node.text))
    reading.fault(node.mark, "P037", message, _("Write the whole address of the page: https://..."))
    return None


READERS: dict[type[Shape], Callable[[Reading, Any, Scalar, str], Any]] = {
    Text: _text,
    Plain: _plain,
    Word: _word,
    Choice: _choice,
    YesNo: _yes_no,
    Whole: _whole,
    Address: _address,
    Day: read_day,
    Wait: read_wait,
    Rule: read_rule,
    Repeats: read_repeats,
}
