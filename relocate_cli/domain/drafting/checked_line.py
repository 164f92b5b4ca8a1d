"""One line of a pack's YAML: by whom, when and how a fact was checked; all else stays as it was."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from relocate_cli.domain.packs.source import Mark

PLAIN = re.compile(r"[^\W\d_][\w ]*")
"""What needs no quotation marks."""
FENCE = "---"


class CheckedBy(NamedTuple):
    """Who asked, and when; how is by telephone."""

    on: str
    by: str

    @property
    def line(self) -> str:
        """What an author would have written."""
        by = self.by if PLAIN.fullmatch(self.by) else json.dumps(self.by, ensure_ascii=False)
        return f"checked: {{on: {self.on}, by: {by}, how: phone}}"


def with_checked(text: str, record: Mark, checked: CheckedBy) -> str | None:
    """Return the text of a file in which a record says this; None where it is written in one line."""
    lines = text.split("\n")
    start, indent = record.line - 1, " " * (record.column - 1)
    if not lines[start].startswith(indent) or lines[start][record.column - 1] in "{[":
        return None
    end = _end(lines, start, indent)
    old = next((n for n in range(start, end) if lines[n].startswith(f"{indent}checked:")), end)
    after = old + 1
    while old < end and after < end and lines[after].startswith(f"{indent} "):
        after += 1  # the fields of an answer that was written over several lines
    kept = lines[after:] if old < end else lines[end:]
    return "\n".join([*lines[:old], f"{indent}{checked.line}", *kept])


def _end(lines: list[str], start: int, indent: str) -> int:
    """Return the number of the line after a record; empty lines and comments behind it are not of it."""
    end = start
    for number, line in enumerate(lines[start:], start):
        words = line.strip()
        if not words or words.startswith("#"):
            continue
        if not line.startswith(indent) or line.rstrip() == FENCE:
            break
        end = number + 1
    return end
