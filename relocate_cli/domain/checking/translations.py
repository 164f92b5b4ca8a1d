"""How complete the translations of a pack are, and whether they say all that the text says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checking.faithful import unfaithful
from relocate_cli.domain.checking.first_few import first_few
from relocate_cli.domain.checking.translation_steps import next_step, refresh
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.domain.packs.moved import in_place
from relocate_cli.domain.packs.source import Mark
from relocate_cli.domain.packs.translation import MISSING, Status, Translation, status_of
from relocate_cli.language import _, ngettext

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from relocate_cli.domain.packs.pack import Pack


def check_translation(
    pack: Pack, path: str, translations: Mapping[str, Translation], language: str
) -> Iterator[Finding]:
    """Yield how many strings of a PO file are missing or outdated, and those that are not translations."""
    translations = in_place(pack.texts, translations)
    status = status_of(pack, translations)
    guessed = [string for string in status if translations.get(string, MISSING).guess]
    missing = [
        string for string, found in status.items() if found == Status.MISSING and string not in guessed
    ]
    outdated = [string for string, found in status.items() if found == Status.OUTDATED]
    if missing:
        count = len(missing)
        text = ngettext("{count} string is missing: {paths}", "{count} strings are missing: {paths}", count)
        text = text.format(count=count, paths=first_few(missing))
        step = next_step(pack, language, translations, missing, outdated=False)
        yield Finding(Mark(path), "P080", text, step, "warning")
    if outdated:
        count = len(outdated)
        text = ngettext("{count} string is outdated: {paths}", "{count} strings are outdated: {paths}", count)
        text = text.format(count=count, paths=first_few(outdated))
        step = next_step(pack, language, translations, outdated, outdated=True)
        yield Finding(Mark(path), "P081", text, step, "warning")
    if guessed:
        count = len(guessed)
        text = ngettext(
            "{count} string has only a guess: {paths}", "{count} strings have only a guess: {paths}", count
        )
        mark = Mark(path, translations[guessed[0]].line)
        text = text.format(count=count, paths=first_few(guessed))
        yield Finding(mark, "P086", text, _("Translate it, and remove the fuzzy mark."), "warning")
    yield from _leading_nowhere(pack, path, translations, language)
    for string, source in pack.texts.items():
        if status[string] == Status.UP_TO_DATE:
            yield from unfaithful(string, source, translations.get(string, MISSING), path, language)


def _leading_nowhere(
    pack: Pack, path: str, translations: Mapping[str, Translation], language: str
) -> Iterator[Finding]:
    """Yield the translations of strings that the pack does not have."""
    lost = [string for string, found in translations.items() if found.text and string not in pack.texts]
    if lost:
        count, mark = len(lost), Mark(path, translations[lost[0]].line)
        text = ngettext(
            "{count} translation is of no string of the pack: {paths}",
            "{count} translations are of no string of the pack: {paths}",
            count,
        )
        text = text.format(count=count, paths=first_few(lost))
        yield Finding(mark, "P087", text, refresh(language), "warning")
