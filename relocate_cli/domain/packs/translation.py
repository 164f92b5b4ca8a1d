"""A pack in another language: each string is up to date, outdated, or missing and shown as it was written."""

from __future__ import annotations

from copy import deepcopy
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.packs.moved import in_place

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from relocate_cli.domain.packs.pack import Pack


class Status(StrEnum):
    """How a string stands in another language."""

    UP_TO_DATE = "up to date"
    OUTDATED = "outdated"
    MISSING = "missing"


class Translation(NamedTuple):
    """A string's translation, and the source text it was made from."""

    source: str
    text: str
    fuzzy: bool = False
    line: int = 1
    """Where it stands in its file."""
    guess: bool = False
    """Whether it is another string's, and nobody said that it fits here; no reader gets it."""

    def status(self, source: str) -> Status:
        """Return how it stands against the source text of today."""
        if not self.text or self.guess:
            return Status.MISSING
        return Status.OUTDATED if self.fuzzy or self.source != source else Status.UP_TO_DATE


MISSING = Translation("", "")


def status_of(pack: Pack, translations: Mapping[str, Translation]) -> dict[str, Status]:
    """Return for the path of every string whether its translation is up to date, outdated or missing."""
    placed = in_place(pack.texts, translations)
    return {path: placed.get(path, MISSING).status(text) for path, text in pack.texts.items()}


class Standing(NamedTuple):
    """How many strings of a pack stand how in one language."""

    pack: str
    language: str
    up_to_date: int
    outdated: int
    missing: int
    words: int = 0
    """How many words are to be written until nothing is outdated or missing."""


def translation_standing(pack: Pack, translations: Mapping[str, Translation], language: str) -> Standing:
    """Return how complete one language of a pack is."""
    found = status_of(pack, translations)
    left = (pack.texts[path] for path, status in found.items() if status != Status.UP_TO_DATE)
    done, old, missing = (list(found.values()).count(kind) for kind in Status)
    return Standing(pack.id, language, done, old, missing, words_in(left))


def words_in(texts: Iterable[str]) -> int:
    """Return how many words these texts have."""
    return sum(len(text.split()) for text in texts)


def translated(pack: Pack, translations: Mapping[str, Translation], language: str) -> Pack:
    """Return the pack with its strings in the language; those that are missing or outdated are marked."""
    translations = in_place(pack.texts, translations)
    records, overlays, head = deepcopy(pack.records), deepcopy(pack.overlays), deepcopy(pack.head)
    for path, status in status_of(pack, translations).items():
        text = translations.get(path, MISSING).text
        if status == Status.MISSING:
            text = f"{pack.texts[path]} [{pack.head.get('language', '?')}]"
        elif status == Status.OUTDATED:
            text = f"{text} [{language}?]"
        keys = path.split("/")
        for tree in (records, overlays, head):
            _put(tree, keys, text)
    return pack._replace(head=head, records=records, overlays=overlays)


def _put(tree: Any, keys: list[str], text: str) -> None:
    """Put the text where the keys lead, if they lead to a text."""
    for key in keys[:-1]:
        tree = _child(tree, key)
    last = keys[-1]
    if isinstance(tree, list) and last.isdecimal() and int(last) <= len(tree):
        line = tree[int(last) - 1]
        tree[int(last) - 1] = {**line, "text": text} if isinstance(line, dict) else text
    elif isinstance(tree, dict) and isinstance(tree.get(last), str):
        tree[last] = text


def _child(tree: Any, key: str) -> Any:
    if isinstance(tree, list):
        return tree[int(key) - 1] if key.isdecimal() and int(key) <= len(tree) else None
    return tree.get(key) if isinstance(tree, dict) else None
