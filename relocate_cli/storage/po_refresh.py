"""A PO file brought up to date with its source texts; no translation somebody made is ever lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.storage.po_file import WIDTH, is_guess

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date


class SourceText(NamedTuple):
    """A text to translate: its path, how it reads, and where it stands."""

    path: str
    text: str
    file: str
    line: int


def refreshed_po(old: Any, sources: Sequence[SourceText], pack: str, language: str, today: date) -> bytes:
    """Return a PO file in which every source text has its entry, and those that are gone are kept aside.

    A text that moved keeps its translation, one that changed becomes fuzzy with the text it was made from.
    """
    import polib  # noqa: PLC0415 - only when packs are translated

    made = polib.POFile(wrapwidth=WIDTH)
    made.metadata = _head(old, pack, language, today)
    made.header = old.header if old else ""
    former = _Former(old, sources)
    for source in sources:
        made.append(former.entry(source))
    for entry in former.left():
        made.append(entry)
    return str(made).encode()


def _head(old: Any, pack: str, language: str, today: date) -> dict[str, str]:
    head = {
        "Project-Id-Version": pack,
        "PO-Revision-Date": f"{today.isoformat()} 00:00+0000",
        "Last-Translator": "",
        "Language-Team": "",
        "Language": language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
    }
    kept = dict(old.metadata) if old else {}
    fixed = ("Language", "MIME-Version", "Content-Type", "Content-Transfer-Encoding")
    return {**head, **kept, **{name: head[name] for name in fixed}}


class _Former:
    """The entries of the file as it was, and which of them have found their text again."""

    def __init__(self, old: Any, sources: Sequence[SourceText]) -> None:
        entries = [entry for entry in old or () if entry.msgctxt]
        self.obsolete = [entry for entry in entries if entry.obsolete]
        self.at: dict[str, Any] = {entry.msgctxt: entry for entry in entries if not entry.obsolete}
        self.by_text: dict[str, Any] = {}
        for entry in sorted((*self.at.values(), *self.obsolete), key=lambda entry: bool(entry.fuzzy)):
            if entry.msgstr:
                self.by_text.setdefault(entry.msgid, entry)
        self.arrived = {
            source.text
            for source in sources
            if source.path not in self.at or self.at[source.path].msgid != source.text
        }
        self.found: set[int] = set()

    def entry(self, source: SourceText) -> Any:
        """Return the entry of a source text, with the translation it had, here or elsewhere."""
        import polib  # noqa: PLC0415 - only when packs are translated

        made = polib.POEntry(
            msgctxt=source.path, msgid=source.text, occurrences=[(source.file, str(source.line))]
        )
        here, same = self.at.get(source.path), self.by_text.get(source.text)
        if here and here.msgid == source.text and (here.msgstr or not same):
            self._take(made, here)
        elif same:
            self._take(made, same)
        elif here and here.msgstr and here.msgid not in self.arrived and not is_guess(here):
            self._take(made, here)
            made.previous_msgid = here.previous_msgid if here.fuzzy and here.previous_msgid else here.msgid
            made.flags = [flag for flag in made.flags if flag != "fuzzy"] + ["fuzzy"]
        return made

    def _take(self, made: Any, entry: Any) -> None:
        self.found.add(id(entry))
        made.msgstr, made.tcomment, made.flags = entry.msgstr, entry.tcomment, list(entry.flags)
        made.previous_msgid, made.previous_msgctxt = entry.previous_msgid, entry.previous_msgctxt

    def left(self) -> list[Any]:
        """Return the translations whose text is gone, marked as such."""
        left = [
            entry
            for entry in (*self.at.values(), *self.obsolete)
            if entry.msgstr and id(entry) not in self.found
        ]
        for entry in left:
            entry.obsolete, entry.occurrences = True, []
        return left
