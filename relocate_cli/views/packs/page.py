"""A pack as a page for the browser: a family's checklist, the local guide, and what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.language import _
from relocate_cli.views.checklist.item import item_title, state_words
from relocate_cli.views.guide.task import task_lines
from relocate_cli.views.packs.findings import headline, hint_of
from relocate_cli.views.pages.direction import direction_of
from relocate_cli.views.pages.safe import HEADS, safe_html
from relocate_cli.views.templates import rendered

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from relocate_cli.domain.checklist.checklist import Checklist
    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.packs.finding import Finding


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
    language: str, languages: Mapping[str, str], persona: str, personas: Mapping[str, str]
) -> dict[str, Any]:
    """Return what every page says: in which language, as whom, and what else there is to choose."""
    return {
        "language": language,
        "direction": direction_of(language),
        "languages": dict(languages),
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
    return {"id": item.id, "title": item_title(item), "state": state, "html": safe_html(lines)}
