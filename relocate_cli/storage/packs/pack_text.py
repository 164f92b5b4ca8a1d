"""Whether a file is plain text: UTF-8, letters in one piece, and nothing in it that a reader cannot see."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from relocate_cli.domain.look_alikes import code_point
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.domain.packs.source import Mark
from relocate_cli.language import _
from relocate_cli.storage.packs.unseen_signs import (
    FORBIDDEN,
    has_unseen,
    visible,
    what_is,
    what_to_do,
)

if TYPE_CHECKING:
    from collections.abc import Iterator


def decode(data: bytes, path: str) -> tuple[str, list[Finding]]:
    """Return the text with plain line ends; name the place that is not UTF-8, and its letter most likely."""
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n"), []
    except UnicodeDecodeError as error:
        before = error.object[: error.start].rpartition(b"\n")
        mark = Mark(path, error.object.count(b"\n", 0, error.start) + 1, len(before[2].decode()) + 1)
        message = _not_utf8(error.object, error.start)
        return "", [Finding(mark, "P001", message, _("Save the file as UTF-8 in your editor."))]


def _not_utf8(data: bytes, place: int) -> str:
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return _("The file is saved as UTF-16, not as UTF-8.")
    guess = visible(data[place : place + 1].decode("cp1252", "replace"))
    return _(
        'The file is not saved as UTF-8: the byte {byte}, perhaps meant as "{letter}", cannot be read.'
    ).format(byte=f"{data[place]:02X}", letter=guess)


def unseen(text: str, path: str) -> Iterator[Finding]:
    """Name what a reader cannot see: tabs, control characters, invisible ones, letters stored in parts."""
    if has_unseen(text):
        for number, line in enumerate(text.split("\n"), 1):
            yield from _unseen_in_line(line, number, path)
    if not unicodedata.is_normalized("NFC", text):
        mends = path.endswith((".yaml", ".md"))
        for number, line in enumerate(text.split("\n"), 1):
            if not unicodedata.is_normalized("NFC", line):
                found = in_parts(line, Mark(path, number))
                yield found._replace(hint=_("This mends it: relocate pack check --fix")) if mends else found


def _unseen_in_line(line: str, number: int, path: str) -> Iterator[Finding]:
    indent = line[: len(line) - len(line.lstrip(" \t"))]
    if "\t" in indent:
        message = _("This line is indented with a tab, and the file is read by its spaces.")
        hint = _("Delete the tab and use spaces, two for each level; most editors can do so by themselves.")
        yield Finding(Mark(path, number, indent.index("\t") + 1), "P003", message, hint)
    for match in FORBIDDEN.finditer(line, len(indent)):
        message = _("There is {what} here ({code}).").format(
            what=what_is(match[0]), code=code_point(match[0])
        )
        yield Finding(Mark(path, number, match.start() + 1), "P010", message, what_to_do(match[0]))


def in_parts(line: str, start: Mark) -> Finding:
    """Name the first letter that is stored in parts (NFD), as a Mac or a PDF writes it."""
    composed = unicodedata.normalize("NFC", line)
    place = next((at for at, (old, new) in enumerate(zip(line, composed, strict=False)) if old != new), 0)
    message = _(
        'The letter "{letter}" is stored in another form than usual (it is not NFC): '
        "it looks right, but a search misses it."
    )
    hint = _("Delete the letter and type it again. Text from a Mac or out of a PDF often has such letters.")
    mark = start._replace(column=start.column + place)
    return Finding(mark, "P011", message.format(letter=visible(composed[place])), hint)
