"""A language is one folder and no code, named by its code; the built-in ones lie in `relocate_cli/locale`.

`fi/relocate.po` has the words of the program, `fi/norsjo.po` those of a pack that has none of its own. What
the language calls itself stands in the head of `relocate.po`. `fi/kit/` may have notes for who begins a pack.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from relocate_cli.storage.shipped import shipped_catalogues

PROGRAM = "relocate.po"
HEAD = 2000
"""So many bytes have the head of a PO file."""


def language_folders() -> list[Path]:
    """Return where languages lie: in the folders that RELOCATE_LANGUAGES names, and built-in."""
    return [*_named_folders(), shipped_catalogues()]


def _named_folders() -> list[Path]:
    named = os.environ.get("RELOCATE_LANGUAGES", "").split(os.pathsep)
    return [Path(folder).absolute() for folder in named if folder]


def program_languages() -> list[str]:
    """Return the languages into which the program is translated."""
    found = set()
    for folder in language_folders():
        inside = folder.iterdir() if folder.is_dir() else ()  # a pattern is slower to make than to look
        found |= {path.name for path in inside if (path / PROGRAM).is_file()}
    return sorted(found)


def built_in_catalogues() -> list[Path]:
    """Return the program's words in each language that comes with it."""
    return sorted(shipped_catalogues().glob(f"*/{PROGRAM}"))


def catalogue_file(language: str) -> Path | None:
    """Return the file with the program's words in a language."""
    return language_file(language, PROGRAM)


def pack_catalogue(language: str, pack: str) -> Path | None:
    """Return the file with a pack's texts in a language, where it lies with the language."""
    return language_file(language, f"{pack}.po")


def language_file(language: str, name: str) -> Path | None:
    """Return a file of a language, out of the first of its folders that has it."""
    found = (folder / language / name for folder in language_folders())
    return next(filter(Path.is_file, found), None)


def languages_beside(pack: str) -> list[str]:
    """Return the languages whose own folders have a pack's texts."""
    name = f"{pack}.po"
    return sorted({path.parent.name for folder in language_folders() for path in folder.glob(f"*/{name}")})


def folders_of(language: str) -> list[Path]:
    """Return the folders of a language that may have texts of packs; built-in packs have their own.

    What is made of them is made anew when a file there changes.
    """
    return [folder / language for folder in _named_folders() if (folder / language).is_dir()]


def kept_as(language: str) -> str:
    """Return the name for what is made in a language and kept: out of other folders comes another thing."""
    if not (folders := folders_of(language)):
        return language
    from zlib import crc32  # noqa: PLC0415 - nobody names folders but translators

    return f"{language}-{crc32(os.pathsep.join(map(str, folders)).encode()):08x}"


def said_in_head(language: str, name: str) -> str:
    """Return what the head of a language's file says under a name; empty where it says nothing."""
    path = catalogue_file(language)
    head = path.read_bytes()[:HEAD].decode("utf-8", "replace") if path else ""
    match = re.search(rf'^"{name}: (.*)\\n"$', head, re.MULTILINE)
    return match[1] if match else ""
