"""A pack as a page for the browser: a family's checklist, the local guide, and what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.guide.section import DOORS, SECTIONS, Listed, own_place_first, records_in
from relocate_cli.domain.markdown import plain_text
from relocate_cli.language import _
from relocate_cli.views.checklist.item import item_title, state_words
from relocate_cli.views.guide.task import task_lines
from relocate_cli.views.html_lines import lines_html
from relocate_cli.views.kinds import section_title
from relocate_cli.views.packs.findings import headline, hint_of
from relocate_cli.views.records.head import Around
from relocate_cli.views.records.record import record_lines
from relocate_cli.views.records.spoken import language_words
from relocate_cli.views.templates import rendered

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from relocate_cli.domain.checklist.checklist import Checklist
    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.guide.record import Record
    from relocate_cli.domain.packs.finding import Finding

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ps", "prs", "sd", "ug", "ur", "yi"})
"""Languages that are written from right to left."""
HEADS = 2
"""Lines at the top of a task or record that the page says in its own way: what it is called, and its id."""


def page_html(context: Mapping[str, Any], nonce: str) -> str:
    """Return the page; the nonce is what lets its own style and script run, and no others."""
    return rendered("page.html", {**context, "nonce": nonce, "words": _words()})


def _words() -> dict[str, str]:
    return {
        "skip": _("Skip to the content"),
        "sections": _("Sections"),
        "family": _("As this family sees it"),
        "language": _("In this language"),
        "show": _("Show"),
        "checklist": _("Checklist"),
        "findings": _("What is wrong"),
        "find": _("Find on this page"),
        "own": _("Only what this pack says itself"),
        "found": _("Found: {count}").format(count=0),
    }


def frame_context(
    language: str, languages: Sequence[str], persona: str, personas: Mapping[str, str]
) -> dict[str, Any]:
    """Return what every page says: in which language, as whom, and what else there is to choose."""
    return {
        "language": language,
        "direction": "rtl" if language.partition("-")[0] in RIGHT_TO_LEFT else "ltr",
        "languages": {code: language_words(code) for code in languages},
        "persona": persona,
        "personas": dict(personas),
    }


def findings_context(findings: Sequence[Finding], here: Path, sources: Sequence[str]) -> list[dict[str, str]]:
    """Return findings with the lines they stand in."""
    return [
        {"level": one.level, "headline": headline(one, here), "hint": hint_of(one), "source": source.strip()}
        for one, source in zip(findings, sources, strict=True)
    ]


def phases_context(
    guide: Guide, checklist: Checklist, records: Mapping[str, Any], today: date
) -> Iterator[dict[str, Any]]:
    """Yield the phases of a checklist, each with its items."""
    for phase in guide.phases.values():
        items = [item for item in checklist.items if item.task.phase == phase.id]
        if items:
            yield {
                "id": f"phase-{phase.id}",
                "title": phase.title,
                "items_": [_item(item, guide, records, today) for item in items],
            }


def _item(item: Item, guide: Guide, records: Mapping[str, Any], today: date) -> dict[str, Any]:
    lines = task_lines(item.task, [item], records, guide, today)[HEADS:]
    state = state_words(item, guide, today) or _("ready: you can do this now")
    return {"id": item.id, "title": item_title(item), "state": state, "html": safe(lines_html(lines))}


def sections_context(guide: Guide, records: Mapping[str, Any], today: date) -> Iterator[dict[str, Any]]:
    """Yield the sections of the guide, each with its records, from the place itself outwards."""
    around = Around((), planned=False, records=records, today=today)
    for section in (name for name in SECTIONS if name != "topics"):
        found = (Listed(record, mine=False) for record in records_in(records, section))
        listed = own_place_first(found, [pack.id for pack in guide.lineage], guide.language)
        rows = [_record(one.record, around) for one in listed]
        if rows:
            yield {"id": section, "title": section_title(section), "records": rows, "door": section in DOORS}


def _record(record: Record, around: Around) -> dict[str, Any]:
    names = ("summary", "dates", "say", "what")
    below = next((record.fields[name] for name in names if name in record.fields), "")
    html = lines_html(record_lines(record, around)[HEADS:])
    return {"id": record.id, "title": record.title, "below": plain_text(below), "html": safe(html)}


def safe(html: str) -> Any:
    """Return HTML in which everything from a pack is escaped already."""
    from markupsafe import Markup  # noqa: PLC0415 - comes with jinja2

    return Markup(html)  # noqa: S704 - made by `lines_html`, which escapes
