"""From records to what one can find: one entry each, however many packs and languages speak of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.markdown import plain_text
from relocate_cli.domain.naming import folded
from relocate_cli.domain.search import Entry

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


class _Draft(NamedTuple):
    """An entry while its texts come in; as keys they keep their order and stand there once."""

    names: dict[str, None]
    also: dict[str, None]
    passages: dict[str, None]


class SearchIndex:
    """Entries being gathered."""

    def __init__(self) -> None:
        self._drafts: dict[tuple[str, str, str], _Draft] = {}

    def add(self, kind: str, id: str, pack: str, record: Mapping[str, Any]) -> None:
        """Add what a record says; the language and the pack that come first give the title."""
        draft = self._drafts.setdefault((kind, id, pack), _Draft({}, {}, {}))
        for field in ("title", "name", "official"):
            if field in record:
                draft.names.setdefault(record[field])
        draft.also.update(dict.fromkeys(record.get("also", ())))
        draft.passages.update(dict.fromkeys(map(plain_text, _passages(record))))

    def entries(self) -> list[Entry]:
        """Return an entry for every record that has a name."""
        return [_entry(key, draft) for key, draft in self._drafts.items() if draft.names]


def _passages(record: Mapping[str, Any]) -> Iterator[str]:
    """Yield what a record says, the most telling first."""
    for field in ("why", "what"):
        if field in record:
            yield record[field]
    yield from record.get("do", ())
    for here in record.get("here", ()):
        yield f"{here['place']}: {here['text']}"
    yield from (
        record[field] for field in ("hours", "address", "village", "phone", "email") if field in record
    )
    yield from (link["label"] for link in record.get("links", ()))


def _entry(key: tuple[str, str, str], draft: _Draft) -> Entry:
    kind, id, pack = key
    title, *names = draft.names
    also, passages = list(draft.also), list(draft.passages)
    called = ", ".join(dict.fromkeys([*names, *also]))
    return Entry(
        kind,
        id,
        pack,
        title,
        folded(" ".join([id, title, *names])),
        folded(", ".join(also)),
        folded("\n".join(passages)),
        tuple([*passages, called] if called else passages),
    )
