"""Whether a translation says what the text says: no copy, with its addresses, numbers and official terms."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from relocate_cli.domain.guide.gloss import OFFICIAL
from relocate_cli.domain.look_alikes import plain_signs
from relocate_cli.domain.markdown import emphasised
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.domain.packs.source import Mark
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.packs.translation import Translation

A_SENTENCE = 5
"""Words from which on a text is no name that is the same in every language."""
EXACT = re.compile(
    r"https://[^\s)]+|\+?[0-9][0-9 -]{4,}[0-9]|(?<![0-9])11[0-9](?:[0-9]| ?[0-9]{2,3})?(?![0-9])"
)
"""Addresses and telephone numbers, also 112 and 1177: a translation must carry them over sign by sign."""
BEGINS = re.compile(r"(#{1,6}|[-*]|\d+[.)]) ")
"""What makes a paragraph a heading or an entry of a list."""


def unfaithful(
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
    if language == OFFICIAL:  # in their own language the terms bend with the sentence
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
