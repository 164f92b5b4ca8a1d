"""From single values in a pack's text to checked ones: texts, words, numbers, addresses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.look_alikes import alike_words, plain_signs, plain_spaces
from relocate_cli.domain.packs.address_reading import read_address
from relocate_cli.domain.packs.date_reading import read_date, read_repeats, read_rule, read_wait
from relocate_cli.domain.packs.examples import digits
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
    WaitingTime,
    Whole,
    Word,
    YesNo,
)
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Callable

    from relocate_cli.domain.packs.finding import Finding
    from relocate_cli.domain.packs.notes import Notes
    from relocate_cli.domain.packs.source import Scalar

YES = {"yes": True, "true": True, "no": False, "false": False}


def read_scalar(notes: Notes, shape: Shape, node: Scalar, path: str) -> Any:
    """Return the value of a scalar, or None when it is not of the shape; the fault is noted.

    Words for people stay as they are. In what the program reads a space is a space, and a sign that only
    looks like the right one is named.
    """
    if not (node.text.isascii() or isinstance(shape, Text) or shape == Plain()):
        loose = isinstance(shape, WaitingTime) or (isinstance(shape, Plain) and shape.loose)
        node = node._replace(text=plain_signs(node.text) if loose else plain_spaces(node.text))
    value = READERS[type(shape)](notes, shape, node, path)
    if value is None and (sign := alike_words(node.text)):
        notes.findings[-1] = with_sign(notes.findings[-1], sign)
    return value


def with_sign(finding: Finding, sign: str) -> Finding:
    """Return a finding whose hint names the sign that looks right and is not."""
    return finding if sign in finding.hint else finding._replace(hint=f"{finding.hint} {sign}".strip())


def _text(notes: Notes, _shape: Text, node: Scalar, path: str) -> str:
    notes.texts[path] = node.text.strip()
    return node.text.strip()


def _plain(notes: Notes, shape: Plain, node: Scalar, _path: str) -> str | None:
    if re.fullmatch(shape.pattern, node.text, re.DOTALL):
        return node.text
    message = _("{text} is not written as it should be.").format(text=repr(node.text))
    notes.fault(node.mark, "P038", message, _("Write it like {example}.").format(example=shape.example))
    return None


def _word(notes: Notes, shape: Word, node: Scalar, path: str) -> str:
    notes.references.append(Reference(shape.kind, node.text, path, node.mark))
    return node.text


def _choice(notes: Notes, shape: Choice, node: Scalar, _path: str) -> str | None:
    if node.text in shape.values:
        return node.text
    notes.unknown(node, shape.values, "P033", _("{word} is not one of the words that can stand here."))
    return None


def _yes_no(notes: Notes, _shape: YesNo, node: Scalar, _path: str) -> bool | None:
    if node.text in YES:
        return YES[node.text]
    notes.unknown(node, ("yes", "no"), "P033", _("{word} is not one of the words that can stand here."))
    return None


def _whole(notes: Notes, shape: Whole, node: Scalar, _path: str) -> int | None:
    if re.fullmatch(r"[0-9]{1,9}", node.text) and shape.low <= int(node.text) <= shape.high:
        return int(node.text)
    message = _("{text} is not a whole number from {low} to {high}.")
    message = message.format(text=repr(node.text), low=shape.low, high=shape.high)
    notes.fault(node.mark, "P034", message, digits(node.text, shape.low))
    return None


READERS: dict[type[Shape], Callable[[Notes, Any, Scalar, str], Any]] = {
    Text: _text,
    Plain: _plain,
    Word: _word,
    Choice: _choice,
    YesNo: _yes_no,
    Whole: _whole,
    Address: read_address,
    Day: read_date,
    WaitingTime: read_wait,
    Rule: read_rule,
    Repeats: read_repeats,
}
