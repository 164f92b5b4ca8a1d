"""Where a value stands in its line: between quotation marks, up to a comma or bracket, or up to the end."""

from __future__ import annotations

import re
from typing import NamedTuple

IN_BRACKETS = re.compile(r"[^,\]}]*")
TO_THE_END = re.compile(r"(?:(?! #).)*")


class WrittenValue(NamedTuple):
    """The text of a value, its place in the line, and the quotation mark around it."""

    text: str
    start: int
    end: int
    mark: str = ""


def written_value(line: str, column: int) -> WrittenValue:
    """Return the value that begins in this column, counted from 1."""
    start = column - 1
    sign = line[start : start + 1]
    if sign in {'"', "'"} and (end := line.find(sign, start + 1)) > 0:
        return WrittenValue(line[start + 1 : end], start, end + 1, sign)
    before = line[:start]
    inside = before.count("[") + before.count("{") > before.count("]") + before.count("}")
    found = (IN_BRACKETS if inside else TO_THE_END).match(line, start)
    text = found[0].rstrip() if found else ""
    return WrittenValue(text, start, start + len(text))
