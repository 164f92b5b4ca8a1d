"""What msgfmt -c and a careful translator object to in a PO file that can be read."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.packs.finding import Finding
from relocate_cli.domain.packs.source import Mark
from relocate_cli.language import _
from relocate_cli.storage.packs.pack_text import unseen

if TYPE_CHECKING:
    from collections.abc import Iterator

HEAD = "\0"
"""What no msgctxt is: the head has none and an empty msgid, other entries without one have a msgid."""
CHARSET = re.compile(r"charset=utf-?8\b", re.IGNORECASE)


def check_po_entries(entries: Any, path: str) -> Iterator[Finding]:
    """Yield what programs of translators stumble over: a head that says otherwise, entries that are twice."""
    yield from _head(entries, path)
    first: dict[str, int] = {HEAD: 1} if entries.metadata else {}
    for entry in entries:
        if entry.obsolete:
            continue
        mark = Mark(path, max(1, entry.linenum))
        if entry.msgid_plural:
            message = _("This entry has a plural; texts of a pack have none, so it reaches nobody.")
            yield Finding(mark, "P085", message, _("Delete msgid_plural and write one msgstr."), "warning")
        for found in unseen(" ".join(entry.msgstr.split("\n")), path):
            yield found._replace(mark=mark)  # an escape wrote it
        name = entry.msgctxt or HEAD + entry.msgid
        if name in first:
            message = _("This entry stands here a second time; the first is on line {line}.")
            hint = _("Keep one of the two.")
            yield Finding(mark, "P082", message.format(line=first[name]), hint)
        first.setdefault(name, mark.line)


def _head(entries: Any, path: str) -> Iterator[Finding]:
    """Yield what the head lacks by which Poedit and msgfmt know the language and the letters."""
    hint = _("Refresh the file with: relocate pack translate {language}").format(language=Path(path).stem)
    head = {name.casefold(): value for name, value in entries.metadata.items()}
    if not head:
        yield Finding(
            Mark(path), "P085", _("The file has no head, an entry with an empty msgid."), hint, "warning"
        )
        return
    if not CHARSET.search(head.get("content-type", "")):
        message = _("The head does not say that the file is UTF-8: charset=UTF-8.")
        yield Finding(Mark(path), "P085", message, hint, "warning")
    language = head.get("language", "")
    if language.replace("_", "-") != Path(path).stem:
        message = _("The head says that the language is {language}, and the file is called {file}.")
        message = message.format(language=repr(language), file=Path(path).name)
        yield Finding(Mark(path), "P085", message, hint, "warning")
