"""On whose pages a fact was read: the authority's that decides, the place's own, or somebody else's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from relocate_cli.domain.packs.pack import Pack


class Sites(NamedTuple):
    """The sites that the packs of a lineage know, as its last pack sees them."""

    authorities: frozenset[str]
    own: frozenset[str]
    places: frozenset[str]

    def is_primary(self, url: str) -> bool:
        """Whether this is a page of who decides: an authority, or the place itself."""
        return _lies_on(url, self.authorities | self.own)

    def is_elsewhere(self, url: str) -> bool:
        """Whether this is a page of another place, which speaks for itself only."""
        return _lies_on(url, self.places) and not _lies_on(url, self.own)


def sites_of(packs: Sequence[Pack]) -> Sites:
    """Return whose sites the packs of a lineage name.

    What lies inside a parent is not the last pack's own. A pack that has not said yet which sites are its
    own hears nothing of other places: the page may be that of the very place.
    """

    def named(whose: str, packs: Sequence[Pack]) -> frozenset[str]:
        found = [site for pack in packs for site in pack.records["sites"].values() if site["whose"] == whose]
        return frozenset(host for site in found for host in site["hosts"])

    inside = named("inside", packs)
    own = named("own", packs) | named("inside", packs[-1:])
    unsaid = bool(packs[-1].parent) and not named("own", packs[-1:])
    places = frozenset() if unsaid else named("place", packs) | inside
    return Sites(named("authority", packs), own, places)


def primary_first(record: Mapping[str, Any], sites: Sites) -> dict[str, Any]:
    """Return a record whose sources and links begin with the pages of who decides."""
    pages = {field: record[field] for field in ("sources", "links") if field in record}
    ordered = {
        field: sorted(found, key=lambda page: not sites.is_primary(page["url"]))
        for field, found in pages.items()
    }
    return {**record, **ordered}


def _lies_on(url: str, hosts: frozenset[str]) -> bool:
    parts = (urlsplit(url).hostname or "").split(".")
    return any(".".join(parts[begin:]) in hosts for begin in range(len(parts)))
