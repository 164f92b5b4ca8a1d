"""Below the checklist: what may join it, and what was ticked under an older guide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.item import item_id
from relocate_cli.language import _
from relocate_cli.views.checklist.item import item_title
from relocate_cli.views.checklist.reasons import reasons_words
from relocate_cli.views.lines import INDENT, Line
from relocate_cli.views.words import day_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.domain.checklist.checklist import Maybe
    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.plan.progress import Progress
    from relocate_cli.domain.profile.situation import Situation


def maybe_lines(
    maybes: Sequence[Maybe], guide: Guide, situation: Situation, where: str = "relocate start"
) -> list[Line]:
    """Return the tasks that may apply, under the question that decides them and `where` it is answered."""
    by_question: dict[str, list[Maybe]] = {}
    for maybe in maybes:
        asked = reasons_words(maybe.questions[:1], guide, situation)
        by_question.setdefault(asked[0] if asked else "", []).append(maybe)
    answered = _("answer with: {where}").format(where=where)
    lines = [Line(_("Maybe"), "head", right=answered)] if maybes else []
    for question, found in by_question.items():
        lines.append(Line(question, "warn", INDENT, "[?]"))
        for maybe in found:
            lines.append(Line(f"{item_title(maybe)}  {maybe.id}", "faint", INDENT + 2))
    return [*lines, Line()] if maybes else []


def older_lines(progress: Progress, guide: Guide) -> list[Line]:
    """Return what was ticked in an older guide and is not in this one any more."""
    lines = []
    for key, mark in progress.marks.items():
        if key[0] not in guide.tasks:
            day = day_words(mark.day) if mark.day else "?"
            why = guide.retired.get(key[0], "")
            lines.append(Line(f"{item_id(key)}  {mark.kind} {day}  {why}".rstrip(), "faint", INDENT))
    return [Line(_("From an older guide"), "head"), *lines, Line()] if lines else []
