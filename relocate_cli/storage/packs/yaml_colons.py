"""The most common mistakes in a pack: a colon in a text, no space after a colon, no colon at all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from relocate_cli.domain.look_alikes import alike_words
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.language import _
from relocate_cli.storage.packs.quoting import shorten

if TYPE_CHECKING:
    from relocate_cli.domain.packs.source import Mark

WITHOUT_SPACE = re.compile(r"\s*(?:- )*([\w-]+):(?!//)([^\s:].*)")
"""`name:value`, perhaps after a dash; an address such as `https://...` is none."""


CURLY = re.compile("[:-] +([\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb])")
"""A value that begins with a quotation mark which YAML takes for a letter."""


def colon_in_text(lines: list[str], found: Mark) -> Finding:
    """Explain a colon too many: a text without quotation marks, or no space in the line above."""
    line = lines[found.line - 1][: found.column - 1]
    if ": " not in line and (finding := missing_space(lines, found._replace(line=found.line - 1))):
        return finding
    message = _('The colon ":" with a space after it begins a new name here, in the middle of a text.')
    hint = _(
        'Put the whole text in quotation marks, as in title: "Move: the first week". '
        "A new name begins in the column of the names above."
    )
    if curly := CURLY.search(line):
        hint = f"{hint} {alike_words(curly[1])}"
    return Finding(found, "P002", message, hint)


def missing_space(lines: list[str], mark: Mark) -> Finding | None:
    """Explain `name:value`, if that is what the line says."""
    match = WITHOUT_SPACE.match(lines[mark.line - 1]) if mark.line else None
    if not match:
        return None
    message = _('There is no space after the colon of "{name}:".').format(name=shorten(match[1]))
    hint = _("Write a space after the colon: {line}").format(line=shorten(f"{match[1]}: {match[2]}", 60))
    return Finding(mark._replace(column=match.end(1) + 2), "P002", message, hint)


def no_name(mark: Mark) -> Finding:
    """Explain a line that is neither a name with a value nor the rest of a text."""
    message = _('This line has no "name:" at its beginning, and it does not go on with the text above.')
    hint = _("Indent it by two more spaces if it belongs to the text above; otherwise write: name: value")
    return Finding(mark, "P002", message, hint)
