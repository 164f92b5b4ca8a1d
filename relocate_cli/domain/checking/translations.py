"""How complete the translations of a pack are, and whether they say all that the text says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from relocate_cli.domain.look_alikes import plain_signs
from relocate_cli.domain.markdown import emphasised
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.domain.packs.moved import in_place
from relocate_cli.domain.packs.source import Mark
from relocate_cli.domain.packs.translation import MISSING, Status, Translation, status_of
from relocate_cli.language import _, ngettext

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from relocate_cli.domain.packs.pack import Pack

NAMED = 3
"""So many strings are named; the rest is counted."""
A_SENTENCE = 5
"""Words from which on a text is no name that is the same in every language."""
EXACT = re.compile(r"https://[^\s)]+|\+?[0-9][0-9 -]{4,}[0-9]")
"""Addresses and telephone numbers, which a translation must carry over letter by letter."""

BEGINS = re.compile(r"(#{1,6}|[-*]|\d+[.)]) ")
"""What makes a paragraph a heading or an entry of a list."""


def check_translation(
    pack: Pack, path: str, translations: Mapping[str, Translation], language: str
) -> Iterator[Finding]:
    """Yield how many strings of a PO file are missing or outdated, and those that are not translations."""
    translations = in_place(pack.texts, translations)
    status = status_of(pack, translations)
    hint = _("Refresh the file with: relocate pack translate {language}").format(language=language)
    guessed = [string for string in status if translations.get(string, MISSING).guess]
    missing = [
        string for string, found in status.items() if found == Status.MISSING and string not in guessed
    ]
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
    if guessed:
        count = len(guessed)
        text = ngettext(
            "{count} string has only a guess: {paths}", "{count} strings have only a guess: {paths}", count
        )
        mark = Mark(path, translations[guessed[0]].line)
        text, look = (
            text.format(count=count, paths=_first(guessed)),
            _("Translate it, and remove the fuzzy mark."),
        )
        yield Finding(mark, "P086", text, look, "warning")
    yield from _leading_nowhere(pack, path, translations, hint)
    for string, source in pack.texts.items():
        if status[string] == Status.UP_TO_DATE:
            yield from _unfaithful(string, source, translations.get(string, MISSING), path, language)


def _leading_nowhere(
    pack: Pack, path: str, translations: Mapping[str, Translation], hint: str
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
        yield Finding(mark, "P087", text.format(count=count, paths=_first(lost)), hint, "warning")


def _unfaithful(
    string: str, source: str, translation: Translation, path: str, language: str
) -> Iterator[Finding]:
    """Yield that a translation is a copy, or which addresses, numbers and terms it lost."""
    mark = Mark(path, translation.line)
    if translation.text == source and len(source.split()) >= A_SENTENCE:
        message = _("{path} is the same in {language} as in the pack.").format(path=string, language=language)
        yield Finding(mark, "P083", message, _("Translate it, or leave it empty."), "warning")
    if _begins(source) != _begins(translation.text) or translation.text != translation.text.strip():
        message = _("{path} begins or ends in another way than in the pack.").format(path=string)
        hint = _("Keep ##, - and 1. at the beginning, and write no space around the text.")
        yield Finding(mark, "P088", message, hint, "warning")
    plain = plain_signs(translation.text)
    exact = [piece for piece in EXACT.findall(plain_signs(source)) if piece not in plain]
    said = translation.text.casefold()
    terms = [term for term in emphasised(source) if term.casefold() not in said]
    if language == "sv":  # in their own language the terms bend with the sentence
        terms = []
    if lost := [*exact, *terms]:
        message = _("{path} lost something on its way into {language}: {words}.")
        message = message.format(path=string, language=language, words=", ".join(lost))
        hint = _("Addresses, telephone numbers and official Swedish terms stay as they are.")
        yield Finding(mark, "P084", message, hint, "warning")


def _begins(text: str) -> str:
    """Return the mark of a heading or of an entry of a list."""
    found = BEGINS.match(text)
    return re.sub(r"\d", "", found[1]) if found else ""  # each script counts in its own digits


def _first(paths: list[str]) -> str:
    return ", ".join(paths[:NAMED]) + (", ..." if len(paths) > NAMED else "")
