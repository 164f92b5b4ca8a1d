"""How complete the translations of a pack are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.authoring.finding import Finding
from relocate_cli.domain.authoring.source import Mark
from relocate_cli.domain.authoring.translation import Status, Translation, status_of
from relocate_cli.language import _, ngettext

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from relocate_cli.domain.authoring.pack import Pack

NAMED = 3
"""So many strings are named; the rest is counted."""


def check_translation(
    pack: Pack, path: str, translations: Mapping[str, Translation], language: str
) -> Iterator[Finding]:
    """Yield how many strings of a PO file are missing and how many are outdated, with the first few."""
    status = status_of(pack, translations)
    hint = _("Refresh the file with: relocate pack translate {language}").format(language=language)
    missing = [string for string, found in status.items() if found == Status.MISSING]
    outdated = [string for string, found in status.items() if found == Status.OUTDATED]
    if missing:
        count = len(missing)
        text = ngettext("{count} string is missing: {paths}", "{count} strings are missing: {paths}", count)
        text = text.format(count=count, paths=_first(missing))
        yield Finding(Mark(path), "P080", text, hint, "warning")
    if outdated:
        count = len(outdated)
        text = ngettext("{count} string is outdated: {paths}", "{count} strings are outdated: {paths}", count)
        text = text.format(count=count, paths=_first(outdated))
        yield Finding(Mark(path), "P081", text, hint, "warning")


def _first(paths: list[str]) -> str:
    return ", ".join(paths[:NAMED]) + (", ..." if len(paths) > NAMED else "")
