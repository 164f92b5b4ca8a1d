"""What the preview of a pack shows, in a terminal and on its page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.markdown import plain_text
from relocate_cli.language import _
from relocate_cli.usecases.catalogue import language_name
from relocate_cli.usecases.packs.checking import written_line
from relocate_cli.views.checklist.checklist_lines import checklist_lines
from relocate_cli.views.checklist.head import head_lines
from relocate_cli.views.lines import INDENT, Line
from relocate_cli.views.packs.beside_list import beside_context, beside_lines
from relocate_cli.views.packs.findings import finding_lines
from relocate_cli.views.records.spoken import language_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.usecases.packs.previewing import Preview, Shown

FEW = 12
"""So many of the author's own tasks are shown whole below the list."""


def terminal_lines(preview: Preview, width: int) -> Iterator[Line]:
    """Yield what is wrong, and below it the family's checklist."""
    for finding in preview.findings:
        yield from finding_lines(finding, written_line(finding), Path.cwd(), width)
    if shown := preview.shown:
        yield Line(preview.personas.get(preview.persona, ""), "faint")
        yield from head_lines(shown.guide, shown.plan.profile, shown.checklist, preview.today)
        yield from checklist_lines(shown.checklist.items, shown.guide, preview.today)
        yield from _own_lines(shown)
        yield from beside_lines(shown.guide, shown.checklist, shown.situation, shown.unseen, preview.personas)


def _own_lines(shown: Shown) -> Iterator[Line]:
    """Yield what the pack itself says of tasks on the list, while that is little enough to be read here."""
    listed = dict.fromkeys(item.task.id for item in shown.checklist.items)
    own = [id for id in listed if ("tasks", id) in shown.own]
    if not 0 < len(own) <= FEW:
        return
    yield Line(_("Changed by you, as newcomers read it"), "head")
    for id in own:
        task, record = shown.guide.tasks[id], shown.records["tasks"][id]
        yield Line(f"{task.title}  {id}")
        place, said = _("In {place}").format(place=shown.guide.name), record.get("here", ())
        here = [f"{place}: {one['text']}" for one in said if one["place"] == shown.guide.name]
        for text in here or [record["why"], *(f"- {line}" for line in record["do"])]:
            yield Line(plain_text(text), "", INDENT)
    yield Line()


def page_of(preview: Preview, stamp: str, nonce: str) -> str:
    """Return the page of a pack."""
    from relocate_cli.views.packs.page import findings_context, frame_context, page_html

    sources = [written_line(one) for one in preview.findings]
    languages = {code: _called(code) for code in preview.languages}
    context = {
        **frame_context(preview.language, languages, preview.persona, preview.personas),
        "title": preview.shown.guide.name if preview.shown else preview.folder.name,
        "summary": preview.personas.get(preview.persona, ""),
        "stamp": stamp,
        "findings": findings_context(preview.findings, preview.folder.parent, sources),
        **_shown_context(preview),
    }
    return page_html(context, nonce)


def _called(language: str) -> str:
    """Return what a language is called, by us or by itself."""
    words = language_words(language)
    return words if words != language else language_name(language)


def _shown_context(preview: Preview) -> dict[str, Any]:
    """Return the guide and the family's list for the page; nothing while an error stands in the way."""
    from relocate_cli.views.packs.page_guide import guide_context

    if not (shown := preview.shown):
        return {"items": 0, "phases": [], "beside": [], "sections": []}
    guide, checklist = shown.guide, shown.checklist
    return {
        **guide_context(guide, checklist, shown.records, shown.own, preview.today),
        "beside": beside_context(guide, checklist, shown.situation, shown.unseen, preview.personas),
    }
