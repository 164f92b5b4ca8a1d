"""From records to what one can find: one entry each, however many packs and languages speak of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.guide.record import title_of
from relocate_cli.domain.markdown import plain_text
from relocate_cli.domain.naming import folded
from relocate_cli.domain.searching.entry import Entry

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


BESIDE = ("dates", "now", "by", "hours", "address", "village", "phone", "email")
"""Fields that one may look for, and that say little of what the record is about."""
LANGUAGE_MARK = re.compile(r" \[[a-z]{2,3}(-\w+)?\??\]$")
"""What stands behind a string that is shown in another language, or after an outdated translation."""


class _Draft(NamedTuple):
    """An entry while its texts come in; as keys they keep their order and stand there once."""

    title: str
    names: dict[str, None]
    also: dict[str, None]
    passages: dict[str, None]


class SearchIndex:
    """Entries being gathered."""

    def __init__(self) -> None:
        self._drafts: dict[tuple[str, str, str], _Draft] = {}

    def add(self, kind: str, id: str, pack: str, record: Mapping[str, Any]) -> None:
        """Add what a record says; the language and the pack that come first give the title."""
        names = [record[field] for field in ("title", "name", "official", "say") if field in record]
        draft = self._drafts.get((kind, id, pack))
        if not draft:
            draft = self._drafts[kind, id, pack] = _Draft(title_of(kind, record), {}, {}, {})
        draft.names.update(dict.fromkeys(map(_unmarked, names)))
        draft.also.update(dict.fromkeys(record.get("also", ())))
        draft.passages.update(dict.fromkeys(plain_text(_unmarked(text)) for text in _passages(record)))

    def entries(self) -> list[Entry]:
        """Return an entry for every record that has a name."""
        return [_entry(key, draft) for key, draft in self._drafts.items() if draft.title]


def _unmarked(text: str) -> str:
    """Return a text without the mark of its language, so that it is known again in that language."""
    return LANGUAGE_MARK.sub("", text)


def _passages(record: Mapping[str, Any]) -> Iterator[str]:
    """Yield what a record says, the most telling first."""
    yield from (record[field] for field in ("why", "what", "summary", "means", "helps") if field in record)
    yield from record.get("do", ())
    yield from record.get("body", ())
    yield from (f"{answer['say']} {answer['means']}" for answer in record.get("hear", ()))
    for here in record.get("here", ()):
        yield f"{here['place']}: {here['text']}"
    yield from (record[field] for field in BESIDE if field in record)
    yield from (link["label"] for link in record.get("links", ()))


def _entry(key: tuple[str, str, str], draft: _Draft) -> Entry:
    kind, id, pack = key
    names = [name for name in draft.names if name != draft.title]
    also, passages = list(draft.also), list(draft.passages)
    called = ", ".join(dict.fromkeys([*names, *also]))
    return Entry(
        kind=kind,
        id=id,
        pack=pack,
        title=draft.title,
        names=folded(" ".join([id, draft.title, *names])),
        also=folded(", ".join(also)),
        text=folded("\n".join(passages)),
        passages=tuple([*passages, called] if called else passages),
    )
