"""Whether a fact was read where it is decided: not on another place's pages, nor on a front page."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.checking.mappings import mappings_in
from relocate_cli.domain.checking.records import WHOLE_SITE
from relocate_cli.domain.guide.kinds import KINDS, Use, kinds_that_are
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from relocate_cli.domain.packs.pack import Pack
    from relocate_cli.domain.packs.sites import Sites


class Counted(NamedTuple):
    """How many sources are pages of who decides, and how many are not."""

    primary: int = 0
    secondary: int = 0

    def __add__(self, other: object) -> Counted:
        """Return both together."""
        if not isinstance(other, Counted):
            return NotImplemented
        return Counted(self.primary + other.primary, self.secondary + other.secondary)


def count_sources(pack: Pack, sites: Sites) -> Counted:
    """Return how many sources of a pack are pages of who decides, and how many are not."""
    found = [source for _path, _record, sources in _sourced(pack) for source in sources]
    primary = sum(sites.is_primary(source.get("url", "")) for source in found)
    return Counted(primary, len(found) - primary)


def check_provenance(pack: Pack, sites: Sites) -> Iterator[Finding]:
    """Yield the records that rest on other places or on front pages, and rules too sure for their source."""
    for path, record, sources in _sourced(pack):
        kind, id = path.split("/")[:2]
        if all(sites.is_elsewhere(source["url"]) or _is_front_page(source) for source in sources):
            message = _("{id} rests only on front pages or on pages of other places: {hosts}.")
            message = message.format(id=id, hosts=", ".join(source["url"] for source in sources))
            hint = _("Cite a page of who decides; of a front page say why under whole_site:")
            yield Finding(pack.mark(f"{path}/sources"), "P120", message, hint, "warning", id)
        elif _is_sure_rule(kind, record) and sites.authorities and not _has_primary(sources, sites):
            message = _("{id} is said to be sure, and none of its sources is a page of who decides.")
            hint = _("Find the authority's page or the law, or write sure: medium and say who says so.")
            yield Finding(pack.mark(f"{path}/sure"), "P121", message.format(id=id), hint, "warning", id)


def _is_sure_rule(kind: str, record: Mapping[str, Any]) -> bool:
    return Use.RULING in KINDS[kind].use and record.get("sure") == "high"


def _has_primary(sources: list[dict[str, Any]], sites: Sites) -> bool:
    return any(sites.is_primary(source["url"]) for source in sources)


def check_days_read(pack: Pack, today: date) -> Iterator[Finding]:
    """Yield the days of reading that are still to come."""
    for written in (pack.records, pack.overlays):
        for path, day in _days_read(written):
            if date.fromisoformat(day) > today:
                message = _("{day} is still to come; nobody can have read the page then.")
                hint = _("Write the day on which you read it.")
                yield Finding(pack.mark(path), "P122", message.format(day=day), hint)


def _is_front_page(source: Mapping[str, Any]) -> bool:
    return bool(WHOLE_SITE.fullmatch(source["url"])) and "whole_site" not in source


def _sourced(pack: Pack) -> Iterator[tuple[str, Mapping[str, Any], list[dict[str, Any]]]]:
    """Yield every record and change of a pack that names sources: its path, its fields, its sources."""
    for kind in kinds_that_are(Use.SOURCED):
        for id, record in pack.records[kind].items():
            if record.get("sources"):
                yield f"{kind}/{id}", record, record["sources"]
        for id, overlay in pack.overlays[kind].items():
            for way in ("add", "replace"):
                changed = overlay.get(way, {})
                if changed.get("sources"):
                    yield f"{kind}/{id}/{way}", changed, changed["sources"]


def _days_read(written: Any) -> Iterator[tuple[str, str]]:
    """Yield each day on which somebody read a page or asked, with its path."""
    for path, record in mappings_in(written):
        if "url" in record and "read" in record:
            yield f"{path}/read", record["read"]
        if "checked" in record:
            yield f"{path}/checked/on", record["checked"]["on"]
