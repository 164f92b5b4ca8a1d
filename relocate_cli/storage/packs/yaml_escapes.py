"""What escapes in a quoted text would hide from the reader."""

from __future__ import annotations

import re
import unicodedata
from itertools import islice
from typing import TYPE_CHECKING

from yaml.scanner import Scanner

from relocate_cli.domain.look_alikes import code_point
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.language import _
from relocate_cli.storage.packs.pack_text import in_parts
from relocate_cli.storage.packs.unseen_signs import FORBIDDEN, has_unseen, what_is, what_to_do

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.packs.source import Mark

MOST_ESCAPES = 100
"""Nobody reads more about one text."""
ESCAPE = re.compile(r"\\(?:x(?P<x>..)|u(?P<u>.{4})|U(?P<U>.{8})|(?P<letter>.))", re.DOTALL)
"""`\\x41`, `\\u0041`, `\\U00000041`, or a backslash and one letter."""


def unseen_escapes(raw: str, text: str, start: Mark) -> Iterator[Finding]:
    """Name each escape that stands for something nobody can see; `raw` is the text as written."""
    if has_unseen(text):
        found = ((escape, _meant(escape)) for escape in ESCAPE.finditer(raw))
        hidden = ((escape, character) for escape, character in found if FORBIDDEN.match(character))
        for escape, character in islice(hidden, MOST_ESCAPES):
            yield _hidden(escape, character, start)
    if not unicodedata.is_normalized("NFC", text) and unicodedata.is_normalized("NFC", raw):
        yield in_parts(text, start)._replace(mark=start)


def _meant(escape: re.Match[str]) -> str:
    if letter := escape["letter"]:
        return str(Scanner.ESCAPE_REPLACEMENTS.get(letter, letter))
    return chr(int(escape["x"] or escape["u"] or escape["U"], 16))


def _hidden(escape: re.Match[str], character: str, start: Mark) -> Finding:
    before = escape.string[: escape.start()].split("\n")
    line = start.line + len(before) - 1
    column = len(before[-1]) + (start.column if len(before) == 1 else 1)
    message = _("The escape {escape} writes {what} ({code}).").format(
        escape=escape[0], what=what_is(character), code=code_point(character)
    )
    return Finding(start._replace(line=line, column=column), "P010", message, what_to_do(character))
