"""Make and refresh the translations of a pack, and tell how complete they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.packs.finding import Finding
from relocate_cli.domain.packs.translation import Standing, translation_standing
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.storage.durable import write_shared
from relocate_cli.storage.packs.po_files import languages_of, po_path
from relocate_cli.storage.po_file import open_po, read_translations
from relocate_cli.storage.po_refresh import SourceText, refreshed_po
from relocate_cli.usecases.guides.lineage import problems_first
from relocate_cli.usecases.guides.pack_read import read_one

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from relocate_cli.domain.packs.pack import Pack


def standings(folders: list[Path]) -> list[Standing]:
    """Return how complete every language of these packs is; one that a pack lacks counts as missing."""
    languages = sorted({language for folder in folders for language in languages_of(folder)})
    return [
        translation_standing(pack, read_translations(po_path(folder, language)), language)
        for folder in folders
        for pack in [read_one(folder).pack]
        for language in languages
        if language != pack.head.get("language")
    ]


def translate(folder: Path, language: str, today: date) -> Standing:
    """Bring the PO file of a pack up to date, making it if needed, and return how complete it is."""
    read = read_one(folder)
    if not read.is_sound:
        raise problems_first(folder)
    if read.pack.head["language"] == language:
        message = _("{pack} is written in {language}; it needs no translation into it.")
        raise RelocateError(message.format(pack=read.pack.id, language=repr(language)), exit_code=2)
    path = po_path(folder, language)
    old = open_po(path) if path.is_file() else None
    if isinstance(old, Finding):
        raise RelocateError(f"{old.mark.path}:{old.mark.line}: {old.message}", old.hint)
    content = refreshed_po(old, _sources(read.pack), read.pack.id, language, today)
    if old is None or path.read_bytes() != content:
        write_shared(path, content)
    return translation_standing(read.pack, read_translations(path), language)


def written_file(folder: Path, language: str) -> Path:
    """Return the file for translators, as Poedit or Weblate open it."""
    return po_path(folder, language)


def _sources(pack: Pack) -> list[SourceText]:
    return [
        SourceText(path, text, pack.mark(path).path, pack.mark(path).line)
        for path, text in pack.texts.items()
    ]
