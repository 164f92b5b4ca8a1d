"""Mends of a whole file, for which no single finding asks: what stands first, dashes, quotation marks."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    Lines = Sequence[str]

HEADS = ("overrides", "format", "title")
"""What a file of one record begins with; the first of these that it has."""
CURLY = "\u201c\u201d\u201e\u00ab\u00bb"
IN_CURLY = re.compile(f"(\\s*(?:- +)?(?:[a-z][\\w-]*: +)?)[{CURLY}]([^{CURLY}]+)[{CURLY}] *")
STARTS_LIST = re.compile(r"( *)(?:- +)?[a-z][\w-]*: *")
DASHED = re.compile(r"( *)-(?: |(?=[^\W\d_]))(.*)")


def with_head_first(lines: Lines) -> list[str]:
    """Return the lines with the one first by which a reader knows what the file is, if it stands alone."""
    names = [line.partition(":")[0] if re.match(r"[a-z-]+:", line) else "" for line in lines]
    head = next((name for name in HEADS if name in names), "")
    first, at = next((n for n, name in enumerate(names) if name), 0), names.index(head) if head else 0
    below = lines[at + 1 : at + 2]
    alone = not lines[at - 1].startswith("#") and not (below and below[0].startswith((" ", "-", "\t")))
    if at <= first or not alone or not lines[at].partition(":")[2].strip():
        return list(lines)
    return [*lines[:first], lines[at], *lines[first:at], *lines[at + 1 :]]


def with_spaced_dashes(lines: Lines) -> list[str]:
    """Return the lines with a space after each dash that begins an entry, in one column below a name."""
    found, column = [], -1
    for line in lines:
        entry, name = DASHED.fullmatch(line), STARTS_LIST.fullmatch(line)
        if entry and column in {-2, len(entry[1])}:
            column = len(entry[1])
            found.append(f"{entry[1]}- {entry[2]}")
        else:
            column = -2 if name else -1
            found.append(line)
    return found


def with_straight_marks(lines: Lines) -> list[str]:
    """Return the lines with straight quotation marks around a text that stands whole between curly ones."""
    return [IN_CURLY.sub(_straight, line) if IN_CURLY.fullmatch(line) else line for line in lines]


def _straight(curly: re.Match[str]) -> str:
    return f"{curly[1]}{json.dumps(curly[2], ensure_ascii=False)}"
