"""The program's own translations, compiled when their PO file changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.storage.cache import keep, recall
from relocate_cli.storage.language_folders import (
    built_in_catalogues,
    catalogue_file,
    kept_as,
    program_languages,
    said_in_head,
)

if TYPE_CHECKING:
    from pathlib import Path

SOURCE = "en"
"""What the program is written in."""


def languages() -> list[str]:
    """Return the languages the program speaks."""
    return [SOURCE, *program_languages()]


def built_in_languages() -> list[str]:
    """Return the languages that the program speaks on every computer."""
    return [SOURCE, *(path.parent.name for path in built_in_catalogues())]


def language_name(language: str) -> str:
    """Return what a language calls itself, as the head of its catalogue says; else its code."""
    return "English" if language == SOURCE else said_in_head(language, "X-Language-Name") or language


def word_for_language(language: str) -> str:
    """Return what a language calls a language: Språk."""
    return "Language" if language == SOURCE else said_in_head(language, "X-Language-Word")


def is_unreviewed(language: str) -> bool:
    """Whether a machine translated the program into this language and nobody has read it over yet."""
    return said_in_head(language, "X-Translation-Kind").startswith("machine")


def compiled_catalogue(language: str, cache: Path) -> bytes:
    """Return the catalogue of a language in gettext's binary form."""
    from base64 import b64decode, b64encode  # noqa: PLC0415 - nothing is translated into English

    name = f"catalogue-{kept_as(language)}.json"
    if found := recall(cache, name):
        return b64decode(found)
    source = catalogue_file(language)
    assert source, language  # noqa: S101 - asked for only when it is there
    from relocate_cli.storage.po_file import compile_catalogue  # noqa: PLC0415 - reads PO

    compiled = compile_catalogue(source)
    keep(cache, name, [source], b64encode(compiled).decode())
    return compiled
