"""The translations of a pack: where they lie, and which languages there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.packs.bundle import is_of_pack
from relocate_cli.language import _

if TYPE_CHECKING:
    from pathlib import Path

TRANSLATIONS = "translations"


def po_path(folder: Path, language: str) -> Path:
    """Return where a pack keeps its translation into a language."""
    return folder / TRANSLATIONS / f"{language}.po"


def po_files(folder: Path) -> list[Path]:
    """Return the translations of a pack by their names, which are languages; no copy with another name."""
    found = (folder / TRANSLATIONS).glob("*.po")
    return sorted(path for path in found if is_of_pack(f"{TRANSLATIONS}/{path.name}"))


def no_language(name: str) -> tuple[str, str] | None:
    """Return why this is no name of a translation, and what to do, or None."""
    if is_of_pack(f"{TRANSLATIONS}/{name}"):
        return None
    message = _("This is not called after a language, so no reader gets it.")
    return message, _("Rename it to the code of its language, such as sv.po.")


def languages_of(folder: Path) -> list[str]:
    """Return the languages into which a pack is translated."""
    return [path.stem for path in po_files(folder)]
