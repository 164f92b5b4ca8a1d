"""The program's own translations, compiled when their PO file changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.storage.cache import keep, recall
from relocate_cli.storage.shipped import shipped_catalogues

if TYPE_CHECKING:
    from pathlib import Path

SOURCE = "en"
"""What the program is written in."""


def languages() -> list[str]:
    """Return the languages the program speaks."""
    return [SOURCE, *sorted(path.stem for path in shipped_catalogues().iterdir() if path.suffix == ".po")]


def is_unreviewed(language: str) -> bool:
    """Whether a machine translated the program into this language and nobody has read it over yet."""
    source = shipped_catalogues() / f"{language}.po"
    return source.is_file() and b"X-Translation-Kind: machine" in source.read_bytes()[:2000]


def compiled_catalogue(language: str, cache: Path) -> bytes:
    """Return the catalogue of a language in gettext's binary form."""
    from base64 import b64decode, b64encode  # noqa: PLC0415 - nothing is translated into English

    source = shipped_catalogues() / f"{language}.po"
    name = f"catalogue-{language}.json"
    if found := recall(cache, name):
        return b64decode(found)
    from relocate_cli.storage.po_file import compile_catalogue  # noqa: PLC0415 - reads PO

    compiled = compile_catalogue(source)
    keep(cache, name, [source], b64encode(compiled).decode())
    return compiled
