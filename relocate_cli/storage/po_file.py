"""Translations as Poedit and Weblate speak them: gettext PO files, one language, one file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.packs.finding import Finding
from relocate_cli.domain.packs.source import Mark
from relocate_cli.domain.packs.translation import Translation
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from pathlib import Path

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
        entry.msgctxt: Translation(entry.msgid, entry.msgstr, entry.fuzzy, max(1, entry.linenum))
        for entry in entries
        if entry.msgctxt and not entry.obsolete
    }


def open_po(path: Path) -> Any:
    """Return a PO file as polib reads it, or the finding that says why it cannot be read."""
    import polib  # noqa: PLC0415 - only when packs are compiled or translated

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


def compile_catalogue(path: Path) -> bytes:
    """Return a PO file in gettext's binary form."""
    import polib  # noqa: PLC0415 - only after a catalogue was edited

    compiled: bytes = polib.pofile(str(path), encoding="utf-8").to_binary()
    return compiled
