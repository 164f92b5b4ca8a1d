"""An answer as somebody types it: numbers of options or their ids, a number on the scale, or words."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.naming import alike
from relocate_cli.domain.nearest import nearest

if TYPE_CHECKING:
    from relocate_cli.domain.checkins.answers import Values
    from relocate_cli.domain.checkins.question import CheckinQuestion


class Misread(StrEnum):
    """Why what was typed is no answer."""

    UNKNOWN = "unknown"
    RETIRED = "retired"
    SEVERAL = "several"
    MANY = "many"
    SCALE = "scale"
    ITEM = "item"
    LONG = "long"


class NoAnswer(NamedTuple):
    """What was typed cannot be used: which word, why, and what is near it."""

    why: Misread
    word: str = ""
    near: tuple[str, ...] = ()


PASSED = frozenset({"", "-"})
"""What passes a question over."""
BETWEEN = re.compile(r"[\s,;]+")


def read_typed(question: CheckinQuestion, typed: str) -> Values | NoAnswer:
    """Return the values that are meant, none where it is passed over; or why it is no answer."""
    typed = typed.strip()
    if typed in PASSED:
        return ()
    match question.type:
        case "text":
            is_long = question.most and len(typed) > question.most
            return NoAnswer(Misread.LONG, str(len(typed))) if is_long else (typed,)
        case "scale":
            return _on_scale(question, typed)
        case "grid":
            return _grid(question, typed)
    return _options(question, typed)


def _on_scale(question: CheckinQuestion, typed: str) -> Values | NoAnswer:
    number = typed.lstrip("0") or "0"
    is_number = typed.isascii() and typed.isdecimal() and len(number) < 4
    if is_number and question.low <= int(number) <= question.high:
        return (number,)
    return NoAnswer(Misread.SCALE, typed)


def _options(question: CheckinQuestion, typed: str) -> Values | NoAnswer:
    found: list[str] = []
    for word in filter(None, BETWEEN.split(typed)):
        option = _option(question, word)
        if isinstance(option, NoAnswer):
            return option
        found.append(option)
    values = tuple(dict.fromkeys(found))
    if question.type == "choice" and len(values) > 1:
        return NoAnswer(Misread.SEVERAL)
    is_many = question.type == "choices" and question.most and len(values) > question.most
    return NoAnswer(Misread.MANY, str(len(values))) if is_many else values


def _option(question: CheckinQuestion, word: str) -> str | NoAnswer:
    """Return the option, or the item of a grid, that a number, an id or an old id means."""
    ids = list(question.choices)
    if word.isascii() and word.isdecimal() and 0 < int(word[:4]) <= len(ids):
        return ids[int(word[:4]) - 1]
    name = alike(word)
    name = question.renamed.get(name, name)
    if name in question.choices:
        return name
    if name in question.retired:
        return NoAnswer(Misread.RETIRED, name)
    return NoAnswer(Misread.UNKNOWN, word, tuple(nearest(word, ids)))


def _grid(question: CheckinQuestion, typed: str) -> Values | NoAnswer:
    """Return the numbers of a grid: `home=4 safety=5`, or one number an item in their order, - for none."""
    words = list(filter(None, BETWEEN.split(typed)))
    if not any("=" in word for word in words):
        if len(words) > len(question.choices):
            return NoAnswer(Misread.MANY, str(len(words)))
        pairs = list(zip(question.choices, words, strict=False))
    else:
        pairs = [(name, number) for name, _sign, number in (word.partition("=") for word in words)]
    found: dict[str, str] = {}
    for name, number in pairs:
        item = _option(question, name)
        if isinstance(item, NoAnswer):
            return item._replace(why=Misread.ITEM if item.why is Misread.UNKNOWN else item.why)
        if number in PASSED:
            continue
        graded = _on_scale(question, number)
        if isinstance(graded, NoAnswer):
            return graded
        found[item] = graded[0]
    return tuple(f"{item}={number}" for item, number in found.items())
