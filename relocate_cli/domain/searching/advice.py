"""Words of the guide that look like one that is nowhere in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from relocate_cli.domain.searching.found import Found

CLOSE = 0.8
"""How much alike two words are at least, as a part of one; below that it is chance."""
MOST = 3


def nearest_words(found: Found) -> tuple[str, ...]:
    """Return the nearest words of the guide, as they are written there; mostly there are none."""
    from difflib import get_close_matches  # noqa: PLC0415 - only needed when nothing was found

    vocabulary = found.question.lookup.vocabulary
    close = []
    for wish in found.wishes:
        forms = {form: term for term in vocabulary.starting(wish.word[:1]) for form in term.forms}
        close += [forms[form].written for form in get_close_matches(wish.word, forms, MOST, CLOSE)]
    return tuple(dict.fromkeys(close))[:MOST]
