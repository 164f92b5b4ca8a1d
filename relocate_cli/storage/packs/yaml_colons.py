"""The most common mistakes in a pack: a colon in a text, no space after a colon, no colon at all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from relocate_cli.domain.look_alikes import alike_words
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.language import _
from relocate_cli.storage.packs.quoting import shorten
from relocate_cli.storage.packs.yaml_dashes import no_dash

if TYPE_CHECKING:
    from relocate_cli.domain.packs.source import Mark

NAME = re.compile(r"\s*[\w-]+")
VALUE = re.compile(r"\s*[\w-]+: +[^\s>|]")
WITHOUT_SPACE = re.compile(r"\s*(?:- )*([\w-]+):(?!//)([^\s:].*)")
"""`name:value`, perhaps after a dash; an address such as `https://...` is none."""


CURLY = re.compile("[:-] +([\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb])")
"""A value that begins with a quotation mark which YAML takes for a letter."""


def colon_in_text(lines: list[str], found: Mark) -> Finding:
    """Explain a colon too many: a text without quotation marks, or no space in the line above."""
    line = lines[found.line - 1][: found.column - 1]
    if NAME.fullmatch(line) and (finding := _too_far_in(lines, found)):
        return finding
    if ": " not in line and (finding := missing_space(lines, found._replace(line=found.line - 1))):
        return finding
    if field := re.fullmatch(r"\s*([\w-]+): ([a-z_]+)", line):
        message = _('Two names stand in one line here, "{first}:" and "{second}:".')
        hint = _("Put what belongs to the first one in braces: {first}: {{{second}: ...}}")
        names = {"first": field[1], "second": field[2]}
        return Finding(found, "P002", message.format(**names), hint.format(**names))
    message = _('The colon ":" with a space after it begins a new name here, in the middle of a text.')
    hint = _(
        'Put the whole text in quotation marks, as in title: "Move: the first week". '
        "A new name begins in the column of the names above."
    )
    if curly := CURLY.search(line):
        hint = f"{hint} {alike_words(curly[1])}"
    return Finding(found, "P002", message, hint)


def _too_far_in(lines: list[str], found: Mark) -> Finding | None:
    """Explain a field that stands deeper than the one above it, which has its value already."""
    above = lines[found.line - 2] if found.line > 1 else ""
    room = len(above) - len(above.lstrip())
    name = lines[found.line - 1][: found.column - 1]
    if not VALUE.match(above) or len(name) - len(name.lstrip()) <= room:
        return None
    message = _('"{name}:" stands further in than the line above, as if it belonged to the text there.')
    hint = _("Names of one group begin in the same column: put both under one another.")
    told = message.format(name=name.strip())
    return Finding(found._replace(column=len(name) - len(name.lstrip()) + 1), "P002", told, hint)


def missing_space(lines: list[str], mark: Mark) -> Finding | None:
    """Explain `name:value`, if that is what the line says."""
    match = WITHOUT_SPACE.match(lines[mark.line - 1]) if mark.line else None
    if not match:
        return None
    message = _('There is no space after the colon of "{name}:".').format(name=shorten(match[1]))
    hint = _("Write a space after the colon: {line}").format(line=shorten(f"{match[1]}: {match[2]}", 60))
    return Finding(mark._replace(column=match.end(1) + 2), "P002", message, hint)


def no_name(lines: list[str], mark: Mark) -> Finding:
    """Explain a line that is neither a name with a value nor the rest of a text."""
    if finding := no_dash(lines, mark):
        return finding
    message = _('This line has no "name:" at its beginning, and it does not go on with the text above.')
    hint = _("Indent it by two more spaces if it belongs to the text above; otherwise write: name: value")
    return Finding(mark, "P002", message, hint)
