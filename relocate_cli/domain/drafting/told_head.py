"""What an author says of a new pack in other words than the program's: a county, a language, villages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from relocate_cli.domain.naming import as_id, folded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.domain.guide.place import Place

AROUND = frozenset({"lan", "county", "region", "regionen", "landskap", "the", "of", "i", "in"})
"""Words that people put around the name of a region."""
OTHER_NAMES = {"sverige": "sweden"}
LANGUAGES = {
    "sv": ("svenska", "swedish"),
    "en": ("engelska", "english"),
    "fi": ("finska", "finnish", "suomi"),
    "no": ("norska", "norwegian", "norsk"),
    "da": ("danska", "danish", "dansk"),
    "de": ("tyska", "german", "deutsch"),
    "fr": ("franska", "french", "francais"),
    "nl": ("nederlandska", "hollandska", "dutch", "nederlands"),
    "uk": ("ukrainska", "ukrainian"),
    "ar": ("arabiska", "arabic"),
    "so": ("somaliska", "somali"),
    "fit": ("meankieli", "tornedalsfinska"),
    "se": ("samiska", "nordsamiska", "sami"),
}
"""What the languages of the north are called in Swedish, in English and by themselves."""


def told_parent(text: str, parents: Sequence[Place]) -> str:
    """Return the id of the region or country that is meant, or the text as an id when it is none of them."""
    words = [word for word in as_id(text).split("-") if word not in AROUND]
    named = {as_id(name): place.id for place in parents for name in (place.id, place.name)}
    named |= {name: id for name, id in OTHER_NAMES.items() if id in named.values()}
    for told in (as_id(text), "-".join(words), "-".join(words).removesuffix("s")):
        if told in named:
            return named[told]
    return as_id(text)


def told_language(text: str) -> str:
    """Return the code of the language that is meant; the text itself when it is none of those known."""
    word = folded(text.strip())
    return next((code for code, names in LANGUAGES.items() if word in names), text.strip())


def told_villages(text: str) -> tuple[str, ...]:
    """Return the villages of a line: commas or semicolons stand between them."""
    return tuple(name for part in re.split(r"[,;]", text) if (name := part.strip()))
