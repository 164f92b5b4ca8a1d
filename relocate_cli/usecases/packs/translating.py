"""Make and refresh the translations of a pack, and tell how complete they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.packs.finding import Finding
from relocate_cli.domain.packs.translation import Standing, translation_standing, words_in
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.storage.durable import write_shared
from relocate_cli.storage.language_folders import built_in_catalogues, catalogue_file, pack_catalogue
from relocate_cli.storage.packs.po_files import languages_of, po_path
from relocate_cli.storage.po_file import open_po, program_texts, read_translations
from relocate_cli.storage.po_refresh import SourceText, refreshed_po
from relocate_cli.usecases.catalogue import SOURCE
from relocate_cli.usecases.guides.lineage import problems_first
from relocate_cli.usecases.guides.pack_read import read_one

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from relocate_cli.domain.packs.pack import Pack
    from relocate_cli.domain.packs.translation import Translation

PROGRAM = "relocate"
"""Under this name the program's own words stand beside the packs."""


def standings(folders: list[Path], wanted: str | None = None) -> list[Standing]:
    """Return how complete every language of these packs is; one that a pack lacks counts as missing.

    A language that is wanted may be one that nobody began; then the program's own words count too.
    """
    languages = [wanted] if wanted else sorted({one for folder in folders for one in languages_of(folder)})
    found = [
        translation_standing(pack, _translations(folder, pack.id, language), language)
        for folder in folders
        for pack in [read_one(folder).pack]
        for language in languages
        if language != pack.head.get("language")
    ]
    return [*([_of_program(wanted)] if wanted and wanted != SOURCE else []), *found]


def _translations(folder: Path, pack: str, language: str) -> dict[str, Translation]:
    """Return what a pack has in a language: by itself, or with the language."""
    own = read_translations(po_path(folder, language))
    beside = None if own else pack_catalogue(language, pack)
    return read_translations(beside) if beside else own


def _of_program(language: str) -> Standing:
    """Return how complete the program's own words are; the built-in languages say which there are."""
    left, done = program_texts(built_in_catalogues(), catalogue_file(language))
    return Standing(PROGRAM, language, done, 0, len(left), words_in(left))


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
