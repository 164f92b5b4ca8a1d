"""From single values in a pack's text to checked ones: words, dates, addresses, rules."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.authoring.reading import Reference
from relocate_cli.domain.authoring.shape import (
    Address,
    Choice,
    Day,
    Plain,
    Rule,
    Text,
    Wait,
    Whole,
    Word,
    YesNo,
)
from relocate_cli.domain.deadline import anchor_of, parse_deadline
from relocate_cli.domain.duration import WITHIN_A_DAY, parse_duration
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Callable

    from relocate_cli.domain.authoring.reading import Reading
    from relocate_cli.domain.authoring.shape import Shape
    from relocate_cli.domain.authoring.source import Scalar

RULES = "3 months after move; on move; 5 working days after done notify-move; by 1 December each year"
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
    start = "https://" if shape.https else "https?://"
    if re.fullmatch(rf"{start}[^\s/]+\.[^\s/]+(/\S*)?", node.text):
        return node.text
    message = _("{text} is not a web address that can stand here.").format(text=repr(node.text))
    reading.fault(node.mark, "P037", message, _("Write the whole address of the page: https://..."))
    return None


def _day(reading: Reading, shape: Day, node: Scalar, _path: str) -> str | None:
    if is_day(node.text) or (shape.part and is_day(f"{node.text}-01-01"[:10])):
        return node.text
    message = _("{text} is not a date.").format(text=repr(node.text))
    reading.fault(node.mark, "P035", message, _("Write year, month and day: 2027-02-01."))
    return None


def is_day(text: str) -> bool:
    """Whether this is a date written as year, month and day: 2027-02-01."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _wait(reading: Reading, shape: Wait, node: Scalar, _path: str) -> str | None:
    try:
        duration = parse_duration(node.text)
        if shape.hours or duration.unit not in WITHIN_A_DAY:
            return node.text
    except ValueError:
        pass
    message = _("{text} is not a length of time.").format(text=repr(node.text))
    reading.fault(node.mark, "P036", message, _("Write it like 2-6 weeks, 10 days or 1 year."))
    return None


def _rule(reading: Reading, _shape: Rule, node: Scalar, path: str) -> str | None:
    try:
        anchor = anchor_of(parse_deadline(node.text))
    except ValueError:
        message = _("{text} is not a rule for a date.").format(text=repr(node.text))
        reading.fault(
            node.mark, "P036", message, _("Write it like one of these: {rules}.").format(rules=RULES)
        )
        return None
    if anchor and anchor.kind != "birthday":
        kind = "questions" if anchor.kind == "question" else "tasks"
        reading.references.append(Reference(kind, anchor.name, path, node.mark))
    return node.text


READERS: dict[type, Callable[[Reading, Any, Scalar, str], Any]] = {
    Text: _text,
    Plain: _plain,
    Word: _word,
    Choice: _choice,
    YesNo: _yes_no,
    Whole: _whole,
    Address: _address,
    Day: _day,
    Wait: _wait,
    Rule: _rule,
}
