"""The Swedish terms that a text uses and the guide explains."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.guide.record import Record
from relocate_cli.domain.markdown import emphasised
from relocate_cli.domain.naming import folded

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def terms_of(fields: Mapping[str, Any], words: Mapping[str, Mapping[str, Any]]) -> list[Record]:
    """Return the words of the guide that a task or an article has in italics, in the order of the text."""
    known: dict[str, str] = {}
    for id, word in words.items():
        for name in (word["official"], *word.get("also", ())):
            known.setdefault(folded(name), id)
    found = (known.get(folded(term)) for text in _texts(fields) for term in emphasised(text))
    return [Record("words", id, words[id]) for id in dict.fromkeys(found) if id]


def _texts(fields: Mapping[str, Any]) -> Iterator[str]:
    yield fields.get("why", "")
    yield from fields.get("do", ())
    yield from fields.get("body", ())
    yield from (here["text"] for here in fields.get("here", ()))
