"""What other municipalities say in their packs and one's own does not yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.guide.kinds import Use, kinds_that_are
from relocate_cli.domain.guide.record import title_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from relocate_cli.domain.packs.pack import Pack

COMPARED = kinds_that_are(Use.COMPARED)
"""Kinds of which every municipality has its own."""


class Lack(NamedTuple):
    """Something that neighbours have: a record of their own, or what is different there with a parent's."""

    kind: str
    id: str
    title: str
    packs: tuple[str, ...]
    """The neighbours who have it."""
    overlay: bool
    """Whether it says how something of a parent is different."""


def lacking(own: Sequence[Pack], neighbours: Iterable[Sequence[Pack]]) -> list[Lack]:
    """Return what neighbours have and the last pack of one's own lineage has not, the most common first.

    A lineage goes from the country to the municipality.
    """
    found: dict[tuple[str, str], Lack] = {}
    for lineage in neighbours:
        for lack in _said(lineage):
            before = found.get((lack.kind, lack.id), lack._replace(packs=()))
            found[lack.kind, lack.id] = before._replace(packs=(*before.packs, lineage[-1].id))
    mine = {(lack.kind, lack.id) for lack in _said(own)} if own else set()
    missing = [lack for key, lack in found.items() if key not in mine]
    return sorted(missing, key=lambda lack: (-len(lack.packs), COMPARED.index(lack.kind), lack.title))


def _said(lineage: Sequence[Pack]) -> Iterator[Lack]:
    """Yield what the last pack of a lineage says itself."""
    pack = lineage[-1]
    for kind in COMPARED:
        for id, record in pack.records[kind].items():
            yield Lack(kind, id, title_of(kind, record) or id, (), overlay=False)
        for id in pack.overlays[kind]:
            yield Lack(kind, id, _title(kind, id, lineage), (), overlay=True)


def _title(kind: str, id: str, packs: Iterable[Pack]) -> str:
    return next((title_of(kind, pack.records[kind][id]) for pack in packs if id in pack.records[kind]), id)
