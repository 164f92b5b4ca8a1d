"""Whether every line of a PO file is one, before a library reads it: what is wrong is named with its line.

polib 1.2 and babel 2.19 (with abort_invalid) were tried on the faults of the test beside this: both read an
unclosed quote as a text without its last letter, take unknown escapes and two entries for one text, and babel
counts lines from nought. So the lines are judged here, as msgfmt -c does, and polib, which is small and keeps
what msgmerge notes of an older text, reads and writes the rest.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.packs.finding import Finding
from relocate_cli.domain.packs.source import Mark
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator

LINE = re.compile(r'(?P<word>msgctxt|msgid_plural|msgid|msgstr(?:\[[0-9]\])?)?(?P<space>[ \t]*)(?P<text>".*)')
TEXT = re.compile(r'"(?:[^"\\]|\\.)*"[ \t]*')
ESCAPES = re.compile(r"\\(?![abfnrtv\"\\]|[0-7]{1,3}|x[0-9a-fA-F]{2})")
"""A backslash before a letter that means nothing."""
OLDER = re.compile(r"#[~|]+ ?")
"""How a line begins that keeps an entry out of use, or an older text."""


class _Entry(NamedTuple):
    """What of the entry being read was there already."""

    line: int = 0
    has_id: bool = False
    has_text: bool = False


def check_lines(text: str, path: str) -> Iterator[Finding]:
    """Yield the lines that no PO file has, and the entries that lack a part."""
    entry, is_open = _Entry(), False
    for number, written in enumerate(text.split("\n"), 1):
        older = OLDER.match(written)
        line = written[older.end() :].strip() if older else written.strip()
        if not line or (not older and line.startswith("#")):
            continue
        match = LINE.fullmatch(line)
        if wrong := _what_is_wrong(line, match, is_open=is_open):
            yield _fault(path, number, *wrong)
        word = match["word"] if match else ""
        is_open = is_open or bool(word)
        if older or not word:
            continue
        if word == "msgctxt" or (word == "msgid" and (entry.has_id or not entry.line)):
            yield from _lacking(entry, path)
            entry = _Entry(number)
        entry = entry._replace(
            has_id=entry.has_id or word == "msgid", has_text=entry.has_text or word.startswith("msgstr")
        )
    yield from _lacking(entry, path)


def _what_is_wrong(line: str, match: re.Match[str] | None, *, is_open: bool) -> tuple[str, str] | None:
    """Return what is wrong with a line, and what to do; None when it is as it should be."""
    if not match or not (match["word"] or is_open) or (match["word"] and not match["space"]):
        shown = line if len(line) <= 40 else line[:39] + "…"
        message = _("This is no line of a PO file: {line}").format(line=shown)
        return message, _("A line is a comment (#), msgctxt, msgid or msgstr and a text, or a text alone.")
    text = match["text"]
    if not TEXT.match(text):
        return _("The quotation mark that opens here is never closed."), _("Close it at the end of the line.")
    if not TEXT.fullmatch(text):
        message = _("The text goes on after its closing quotation mark.")
        return message, _('A quotation mark inside a text has a backslash before it: \\".')
    if ESCAPES.search(text.replace("\\\\", "")):
        message = _("A backslash in this text is followed by a letter that means nothing.")
        return message, _("Write two backslashes for one.")
    return None


def _lacking(entry: _Entry, path: str) -> Iterator[Finding]:
    if entry.line and not (entry.has_id and entry.has_text):
        word = "msgstr" if entry.has_id else "msgid"
        message = _("This entry has no {word}.").format(word=word)
        yield _fault(path, entry.line, message, _("Write it, or delete the entry."))


def _fault(path: str, line: int, message: str, hint: str) -> Finding:
    return Finding(Mark(path, line), "P082", message, hint)
