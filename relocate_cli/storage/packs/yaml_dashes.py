"""Mistakes of lists: another sign than the dash, no dash at all, a dash in another column."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from relocate_cli.domain.packs.finding import Finding
from relocate_cli.language import _
from relocate_cli.storage.packs.quoting import shorten

if TYPE_CHECKING:
    from relocate_cli.domain.packs.source import Mark

BULLET = re.compile(r"\s*(\u2022|[\u2010-\u2015*](?= )|[0-9]+[.)](?= )) *(.*)")
"""What people and word processors put before the lines of a list."""
LONGEST = 50


def no_dash(lines: list[str], mark: Mark) -> Finding | None:
    """Explain a line of a list that does not begin with a dash, if that is what the line is."""
    line = lines[mark.line - 1]
    at = mark._replace(column=len(line) - len(line.lstrip()) + 1)
    if found := BULLET.fullmatch(line):
        message = _('This line begins with "{sign}"; a list is written with plain dashes.')
        hint = _("Write: - {line}").format(line=shorten(found[2], LONGEST))
        return Finding(at, "P002", message.format(sign=found[1]), hint)
    above = _dash_above(lines, mark)
    if above == at.column - 1:
        message = _("This line stands in a list and has no dash.")
        hint = _("Write: - {line} If it goes on with the text above, it needs two more spaces.")
        return Finding(at, "P002", message, hint.format(line=shorten(line.strip(), LONGEST)))
    return None


def other_column(lines: list[str], mark: Mark) -> Finding | None:
    """Explain a dash that does not stand under the one above it, if that is what the line has."""
    line, above = lines[mark.line - 1], _dash_above(lines, mark)
    if not line.lstrip().startswith("- ") or above is None:
        return None
    message = _("This dash does not stand under the dash above it.")
    hint = _("Write so many spaces before it: {count}.").format(count=above)
    return Finding(mark, "P002", message, hint)


def _dash_above(lines: list[str], mark: Mark) -> int | None:
    """Return how many spaces stand before the nearest dash above; None where there is none in this list."""
    for line in reversed(lines[: mark.line - 1]):
        if line.lstrip().startswith("- "):
            return len(line) - len(line.lstrip())
        if line and not line[0].isspace():
            return None
    return None
