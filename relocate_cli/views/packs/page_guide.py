"""A family's list and the guide for the page of a pack, each record leading to those it names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.guide.record import title_of
from relocate_cli.domain.guide.section import kind_of
from relocate_cli.views.packs.linked import Links, page_anchors
from relocate_cli.views.packs.page import phases_context
from relocate_cli.views.pages.safe import safe
from relocate_cli.views.pages.sections import sections_context

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import date

    from relocate_cli.domain.checklist.checklist import Checklist
    from relocate_cli.domain.guide.guide import Guide

    Name = tuple[str, str]


def guide_context(
    guide: Guide,
    checklist: Checklist,
    records: Mapping[str, Mapping[str, Any]],
    own: Collection[Name],
    today: date,
) -> dict[str, Any]:
    """Return the phases of a list and the sections of a guide; `own` are the records of the pack itself."""
    phases = list(phases_context(guide, checklist, records, today))
    sections = list(sections_context(guide, records, today))
    links = _links(records, sections, checklist)
    for phase in phases:
        _finish(phase["items_"], lambda item: ("tasks", str(item["id"]).partition(":")[0]), links, own)
    for section in sections:
        kind = kind_of(section["id"])
        _finish(section["records"], lambda record, kind=kind: (kind, str(record["id"])), links, own)
    return {"items": len(checklist.items), "phases": phases, "sections": sections}


def _links(
    records: Mapping[str, Mapping[str, Any]], sections: Iterable[dict[str, Any]], checklist: Checklist
) -> Links:
    placed = [
        (str(section["id"]), kind_of(section["id"]), str(record["id"]))
        for section in sections
        for record in section["records"]
    ]
    anchors = page_anchors(placed, ((item.task.id, item.id) for item in checklist.items))
    titles = {
        (kind, id): title_of(kind, one) or id for kind, found in records.items() for id, one in found.items()
    }
    return Links(records, anchors, titles)


def _finish(rows: list[dict[str, Any]], name_of: Any, links: Links, own: Collection[Name]) -> None:
    """Let each row lead to what it names, and say whether it is the pack's own."""
    for row in rows:
        name = name_of(row)
        row |= {"html": safe(links.linked(name, str(row["html"]))), "own": name in own}
