"""Turns of phrase that mislead a reader or sound translated, counted by pack and language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.checking.first_few import first_few
from relocate_cli.domain.checking.plain import ENDS
from relocate_cli.domain.markdown import plain_text
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from relocate_cli.domain.packs.source import Mark

HEDGE = re.compile(
    r"h(?<!\wh)(?<!\byou h)(?<!\bwho h)(?<!\bthey h)(?:as|ave) "
    r"(?:aimed|needed|cost|charged|required|helped|offered|accepted|let|run|held|sold)\b(?!.*\bsince\b)"
)
"""Visits have needed a booking: is it still so? A pattern that begins with a letter is found much faster."""
NOT_FOUND = {
    "en": re.compile(
        r"\b(?:was|were) not (?:found|on the pages)\b|\bcould not (?:be found|find)\b", re.IGNORECASE
    ),
    "sv": re.compile(
        r"\bhittade vi inte\b|\bhittades inte\b|\bhar inte hittats\b|\bkunde vi inte hitta\b"
        r"|\bstod inte på (?:de )?sidor",
        re.IGNORECASE,
    ),
}
WHO_VERB = re.compile(
    r"^\W*Who (?!.*\b(?:how|what|where|which)\b)[a-z]+(?:s|ly|me|ed)?\b[^,?]*"
    r"\b(?:needs?|must|can|may|has|had|should|files?|moves?|pays?|gets?|got|is|are)\b[^?]*\.$"
)
"""Who sells for cash needs ...: a question that never comes."""


class Manner(NamedTuple):
    """One turn of phrase: how it is found in a language, and what is said of it."""

    code: str
    found: re.Pattern[str]
    message: str
    hint: str


def check_wording(
    texts: Mapping[str, str], language: str, mark_of: Callable[[str], Mark]
) -> Iterator[Finding]:
    """Yield for each turn of phrase how often texts use it, and where first."""
    sentences = [
        (path, sentence)
        for path, text in texts.items()
        for sentence in ENDS.split(plain_text(text).replace("\n", " "))
    ]
    for manner in _manners(language):
        paths = [path for path, sentence in sentences if manner.found.search(sentence)]
        if paths:
            message = manner.message.format(count=len(paths), paths=first_few(paths))
            yield Finding(mark_of(paths[0]), manner.code, message, manner.hint, "warning")


def _manners(language: str) -> Iterator[Manner]:
    if language == "en":
        message = _("Sentences in the perfect tense that leave open whether it is still so, {count}: {paths}")
        yield Manner("P123", HEDGE, message, _("Write when it was so: In 2022 visits needed a booking."))
    if language in NOT_FOUND:
        message = _("Sentences that say what was not found, {count}: {paths}")
        hint = _("Say whom to ask; what nobody found stands on one page of the pack.")
        yield Manner("P124", NOT_FOUND[language], message, hint)
    if language == "en":
        message = _("Sentences that begin like a question and are none, {count}: {paths}")
        yield Manner("P125", WHO_VERB, message, _("Write: If you sell for cash, you need ..."))
