"""What two computers of a household say differently: both values, and how to take the other."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from relocate_cli.domain.plan.event import MARKS
from relocate_cli.language import _
from relocate_cli.views.household.event import about_words, member_name, says_words
from relocate_cli.views.household.event_command import command_for
from relocate_cli.views.lines import INDENT, Line
from relocate_cli.views.words import day_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.plan.disagreement import Disagreement
    from relocate_cli.domain.plan.event import Event
    from relocate_cli.domain.plan.plan import Plan


def disagreement_lines(found: Sequence[Disagreement], guide: Guide, plan: Plan) -> list[Line]:
    """Return what to say once of what computers say differently."""
    if not found:
        return []
    lines = [Line(_("Two of your computers do not agree, and neither knew of the other:"), "warn")]
    for one in found:
        lines += (
            _orphan(one, guide, plan) if one.counts.do != one.other.do in MARKS else _two(one, guide, plan)
        )
    return lines


def _two(one: Disagreement, guide: Guide, plan: Plan) -> list[Line]:
    counts, other = says_words(one.counts, guide), says_words(one.other, guide)
    text = _("{what}: {counts} counts; the other said: {other}.")
    if one.counts.do == "note" and one.counts.data["text"] and one.other.data["text"]:
        text = _("{what}: both notes are kept, {counts} and {other}.")
    what = about_words(one.counts, guide, plan)
    take = _("To take the other: {command}").format(command=command_for(one.other, plan))
    return [
        Line(text.format(what=what, counts=counts, other=other), "", INDENT),
        Line(take, "faint", INDENT),
    ]


def _orphan(one: Disagreement, guide: Guide, plan: Plan) -> list[Line]:
    name = member_name(one.other, plan)
    text = _("{name} was removed on one; on the other this was ticked: {task}, {stand}. The tick is kept.")
    task, stand = about_words(one.other, guide, plan), says_words(one.other, guide)
    return [
        Line(text.format(name=name, task=task, stand=stand), "", INDENT),
        Line(_decide(name), "faint", INDENT),
    ]


def orphan_lines(ticks: Iterable[Event], guide: Guide, plan: Plan) -> list[Line]:
    """Return the ticks for somebody who is no longer here, and how to decide about them."""
    lines, names = [], {}
    for tick in ticks:
        names[member_name(tick, plan)] = True
        on = str(tick.data.get("on", ""))
        day = day_words(date.fromisoformat(on)) if on else ""
        text = f"{about_words(tick, guide, plan)}: {says_words(tick, guide)} {day}"
        lines.append(Line(text.rstrip(), "faint", INDENT))
    if not lines:
        return []
    decide = [Line(_decide(name), "faint", INDENT) for name in names]
    return [Line(_("For somebody who is no longer here"), "head"), *lines, *decide, Line()]


def _decide(name: str) -> str:
    text = _("Bring {name} back: relocate people add {name}. Let it go: relocate people remove {name}")
    return text.format(name=name)
