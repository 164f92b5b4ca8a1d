"""From records to what one can find: one entry each, however many packs and languages speak of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.guide.record import title_of
from relocate_cli.domain.naming import folded
from relocate_cli.domain.searching.distress import Distress
from relocate_cli.domain.searching.entry import Entry, Said
from relocate_cli.domain.searching.searched import labels, paragraphs, reach_of, unmarked

if TYPE_CHECKING:
    from collections.abc import Mapping


class Findable(NamedTuple):
    """An entry, and all the words by which it is found, folded."""

    entry: Entry
    names: str
    """Its id, titles and official words in all languages."""
    also: str
    """Other words under which people look for it."""
    text: str
    """Everything else it says."""
    labels: tuple[str, ...]
    """What its links are called, as it is written."""
    distress: tuple[tuple[str, str], ...]
    """What people say who need it at once, each with the field it stands in."""


class _Draft(NamedTuple):
    """An entry while its texts come in; as keys they keep their order and stand there once."""

    said: dict[str, Said]
    names: dict[str, None]
    also: dict[str, None]
    labels: dict[str, None]
    distress: dict[tuple[str, str], None]


class SearchIndex:
    """Entries being gathered."""

    def __init__(self) -> None:
        self._drafts: dict[tuple[str, str, str], _Draft] = {}

    def add(self, kind: str, id: str, pack: str, record: Mapping[str, Any], language: str = "en") -> None:
        """Add what a record says in a language; the pack that comes first gives the title."""
        draft = self._drafts.setdefault((kind, id, pack), _Draft({}, {}, {}, {}, {}))
        names = [record[field] for field in ("title", "name", "official", "say") if field in record]
        draft.names.update(dict.fromkeys(map(unmarked, names)))
        draft.also.update(dict.fromkeys(record.get("also", ())))
        draft.labels.update(dict.fromkeys(labels(record)))
        cries = ((field, words) for field in Distress._fields for words in record.get(field, ()))
        draft.distress.update(dict.fromkeys(cries))
        before = draft.said.get(language, Said("", "", ()))
        known = {text for said in draft.said.values() for text in said.passages}
        texts = paragraphs(record)
        draft.said[language] = Said(
            before.title or title_of(kind, record),
            before.reach or unmarked(reach_of(record)),
            (*before.passages, *(text for text in texts if text not in known)),
        )

    def findables(self) -> list[Findable]:
        """Return all that has a name."""
        found = (_findable(key, draft) for key, draft in self._drafts.items())
        return [one for one in found if next(iter(one.entry.said.values())).title]


def _findable(key: tuple[str, str, str], draft: _Draft) -> Findable:
    titles = [said.title for said in draft.said.values()]
    names, also = tuple(dict.fromkeys([*map(unmarked, titles), *draft.names])), tuple(draft.also)
    passages = [text for said in draft.said.values() for text in said.passages]
    return Findable(
        entry=Entry(*key, said=draft.said, names=names, also=also),
        names=folded(" ".join([key[1].replace("-", " "), *names])),
        also=folded(", ".join(also)),
        text=folded("\n".join([*passages, *draft.labels])),
        labels=tuple(draft.labels),
        distress=tuple(draft.distress),
    )
