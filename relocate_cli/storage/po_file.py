"""Translations as Poedit and Weblate speak them: gettext PO files, one language, one file."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.packs.finding import Finding
from relocate_cli.domain.packs.source import Mark
from relocate_cli.domain.packs.translation import Translation
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.storage.packs.file_refusals import too_big, unreadable
from relocate_cli.storage.packs.limits import LARGEST_FILE
from relocate_cli.storage.packs.pack_text import decode, unseen
from relocate_cli.storage.packs.yaml_reader import MOST_FINDINGS
from relocate_cli.storage.po_syntax import check_lines

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

COMMENT = re.compile(r"(?m)^[ \t]*#(?![~|]).*$")
WIDTH = 79
"""Signs on a line of a PO file, as Poedit and msgmerge break it."""
LINE_NUMBER = re.compile(r"\(line (\d+)\):? ?")
"""Where polib says that a file is wrong: `Syntax error in po file x.po (line 3): unescaped quote`."""


def read_translations(path: Path) -> dict[str, Translation]:
    """Return the translations in a PO file by the path of their string; none if the file is not there."""
    if not path.is_file():
        return {}
    entries = open_po(path)
    if isinstance(entries, Finding):
        where = f"{entries.mark.path}:{entries.mark.line}"
        raise RelocateError(f"{where}: {entries.message}", entries.hint)
    return translations_of(entries)


def translations_of(entries: Any) -> dict[str, Translation]:
    """Return the translations of a PO file that was read, by the path of their string."""
    return {
        entry.msgctxt: Translation(
            entry.msgid, entry.msgstr, entry.fuzzy, max(1, entry.linenum), is_guess(entry)
        )
        for entry in entries
        if entry.msgctxt and not entry.obsolete
    }


def is_guess(entry: Any) -> bool:
    """Whether nobody ever translated this very string: msgmerge took what looked most like it.

    Then the text it was made from is of another string, or is not noted at all.
    """
    older_of = entry.previous_msgctxt or entry.msgctxt
    return bool(entry.fuzzy and (not entry.previous_msgid or older_of != entry.msgctxt))


def po_faults(path: Path) -> list[Finding]:
    """Return everything in a PO file that keeps it from being read, each with its line."""
    try:
        content = path.read_bytes()
    except OSError as error:
        return [unreadable(str(path), error)]
    if len(content) > LARGEST_FILE:
        return [too_big(str(path), len(content))]
    text, findings = decode(content, str(path))
    said = COMMENT.sub("", text)
    found = (*findings, *unseen(said, str(path)), *check_lines(text, str(path)))
    return sorted(islice(found, MOST_FINDINGS))


def open_po(path: Path) -> Any:
    """Return a PO file as polib reads it, or the finding that says why it cannot be read."""
    import polib  # noqa: PLC0415 - only when packs are compiled or translated

    if faults := po_faults(path):
        return faults[0]
    try:
        return polib.pofile(str(path), encoding="utf-8", wrapwidth=WIDTH)
    except (OSError, ValueError) as error:
        why = str(error)
        line = LINE_NUMBER.search(why)
        if line:
            why = why[line.end() :]
        mark = Mark(str(path), int(line[1]) if line else 1)
        message = _("This is not a PO file that can be read: {why}.").format(why=why or _("syntax error"))
        return Finding(mark, "P082", message, _("Open it in Poedit, or check it with: msgfmt -c"))


def program_texts(whole: Iterable[Path], path: Path | None) -> tuple[list[str], int]:
    """Return which texts of other catalogues are not translated in this one, and how many are."""
    import polib  # noqa: PLC0415 - only when somebody counts

    def entries(*files: Path) -> list[Any]:
        found = (entry for file in files for entry in polib.pofile(str(file), encoding="utf-8"))
        return [entry for entry in found if not entry.obsolete]

    here = entries(path) if path else []
    done = {(entry.msgid, entry.msgid_plural) for entry in here if entry.translated()}
    texts = {(entry.msgid, entry.msgid_plural): entry.msgid for entry in entries(*whole)}
    left = [text for name, text in texts.items() if name not in done]
    return left, len(texts) - len(left)


def compile_catalogue(path: Path) -> bytes:
    """Return a PO file in gettext's binary form."""
    import polib  # noqa: PLC0415 - only after a catalogue was edited

    compiled: bytes = polib.pofile(str(path), encoding="utf-8").to_binary()
    return compiled
