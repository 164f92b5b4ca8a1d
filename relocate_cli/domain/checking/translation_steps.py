"""What to do next about a translation: bring its file up to date, or open it and translate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.packs.translation import MISSING
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from relocate_cli.domain.packs.pack import Pack
    from relocate_cli.domain.packs.translation import Translation

UNFINISHED = frozenset({"P080", "P081", "P086"})
"""Findings that say only that somebody is still translating: not even --strict fails for them."""


def refresh(language: str) -> str:
    """Return how the file is brought up to date."""
    return _("Refresh the file with: relocate pack translate {language}").format(language=language)


def next_step(
    pack: Pack,
    language: str,
    translations: Mapping[str, Translation],
    paths: Iterable[str],
    *,
    outdated: bool,
) -> str:
    """Return what to do about strings: what stands in the file as it is today waits only for a translator."""
    if any(translations.get(path, MISSING).source != pack.texts[path] for path in paths):
        return refresh(language)
    if outdated:
        return _("Open it in Poedit, Weblate or an editor: look over what needs work, and remove its mark.")
    return _("Open it in Poedit, Weblate or an editor, and translate what is empty; it can wait.")
