"""One task in words: where it stands, why, what to do, what to bring, whom to ask, where the facts stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.markdown import plain_text
from relocate_cli.language import _
from relocate_cli.views.checklist.standing import each_standing_lines
from relocate_cli.views.facts import fact_lines
from relocate_cli.views.guide.task_facts import task_facts
from relocate_cli.views.lines import INDENT, Line
from relocate_cli.views.records.around import here_lines, link_lines, term_lines
from relocate_cli.views.records.said import said_lines
from relocate_cli.views.trust import trust_lines

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.guide.task import Task


def task_lines(  # noqa: PLR0913 - the first five are what there is, the sixth is only for who looks it up
    task: Task,
    items: Sequence[Item],
    texts: Mapping[str, Any],
    guide: Guide,
    today: date,
    *,
    absent: str = "",
) -> list[Line]:
    """Return a task with where it stands for everybody who has it; `absent` is said when nobody has it."""
    details = texts["tasks"][task.id]
    nobody = [Line(absent, "warn"), Line()] if absent else []
    return [
        *(Line(task.title, "head"), Line(task.id, "faint"), Line()),
        *(each_standing_lines(items, guide, today) or nobody),
        *(Line(plain_text(details["why"])), Line()),
        *_do_lines(task, items, details["do"], today),
        *here_lines(details),
        *fact_lines(task_facts(task, items, details, guide, today)),
        *_contact_lines(details, texts),
        *_phrase_lines(details, texts),
        *link_lines(details),
        *term_lines(details, texts["words"]),
        *trust_lines("tasks", details, today),
    ]


def _do_lines(task: Task, items: Sequence[Item], texts: Sequence[str], today: date) -> list[Line]:
    """Return the lines to tick that hold today; ticked means ticked for everybody who has the task."""
    lines = [Line(_("What to do"), "strong")]
    indent = len(f"[ ] {len(texts)}. ")
    for number, (text, part) in enumerate(zip(texts, task.parts, strict=True), 1):
        if not part.span.holds_on(today):
            continue
        done = [item for item in items if number in item.parts_done or not item.is_open]
        ticked = bool(items) and len(done) == len(items)
        names = ", ".join(item.member.name for item in done if item.member)
        said = "" if ticked or not names else _(" ({names}: done)").format(names=names)
        lead = f"[{'x' if ticked else ' '}] {number}."
        lines.append(Line(plain_text(text) + said, "good" if ticked else "", indent, lead))
    return [*lines, Line()]


def _contact_lines(details: Mapping[str, Any], texts: Mapping[str, Any]) -> list[Line]:
    lines: dict[Line, None] = {}
    for kind, fields in (("contacts", ("phone", "email")), ("places", ("address", "phone"))):
        for id in details.get(kind, ()):
            record = texts[kind][id]
            reach = ", ".join(record[field] for field in fields if field in record)
            lines[Line(f"{record['name']}: {reach or f'relocate show {id}'}", "", INDENT)] = None
    return [Line(_("Whom to ask, where to go"), "strong"), *lines, Line()] if lines else []


def _phrase_lines(details: Mapping[str, Any], texts: Mapping[str, Any]) -> list[Line]:
    """Return what to say there, in Swedish and in the reader's language."""
    phrases = [texts["phrases"][id] for id in details.get("phrases", ())]
    lines = [line for phrase in phrases for line in said_lines(phrase)]
    return [Line(_("What to say"), "strong"), *lines, Line()] if lines else []
