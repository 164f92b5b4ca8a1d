"""Spaces that only look like the plain one, where a line is read by its spaces."""

from __future__ import annotations

import re

from relocate_cli.domain.look_alikes import SPACES, code_point, plain_spaces
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.domain.packs.source import Mark
from relocate_cli.language import _

SOFT_SPACE = re.compile(f"[{SPACES}]")
STRUCTURE = re.compile(f"[ {SPACES}]*(?:-[ {SPACES}]+)*(?:[a-z0-9-]+:[ {SPACES}]+)?")
"""The beginning of a line up to its value."""


def with_plain_spaces(text: str, path: str, most: int) -> tuple[str, list[Finding]]:
    """Put plain spaces where a line is read by them; the text of a value keeps its own.

    Nothing else can be meant there, so it is told and not refused.
    """
    if not SOFT_SPACE.search(text):
        return text, []
    lines, found = text.split("\n"), []
    for number, line in enumerate(lines):
        if (start := STRUCTURE.match(line)) and (soft := SOFT_SPACE.search(start[0])):
            lines[number] = plain_spaces(start[0]) + line[start.end() :]
            message = _("There is a space here that only looks like the plain one ({code}).")
            mark, told = Mark(path, number + 1, soft.start() + 1), message.format(code=code_point(soft[0]))
            found.append(Finding(mark, "P010", told, _("Use a plain space instead."), "warning"))
    return "\n".join(lines), found[:most]
