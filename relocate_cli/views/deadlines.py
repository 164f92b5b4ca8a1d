"""Deadlines in words: the day, or the rule for it while the day is not known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.dates.deadline import Offset
from relocate_cli.language import _
from relocate_cli.views.words import day_and_distance, months, unit_words

if TYPE_CHECKING:
    from datetime import date

    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.dates.deadline import Anchor, Deadline
    from relocate_cli.domain.guide.guide import Guide


def rule_words(rule: Deadline, guide: Guide) -> str:
    """Return a rule for a day in words, for a day that is not known yet: 3 months after your move."""
    if isinstance(rule, Offset):
        anchor = _anchor_words(rule.anchor, guide)
        if not rule.number:
            return _("on the day of {anchor}").format(anchor=anchor)
        length = unit_words(rule.unit, abs(rule.number), str(abs(rule.number)))
        form = _("{length} after {anchor}") if rule.number > 0 else _("{length} before {anchor}")
        return form.format(length=length, anchor=anchor)
    day = _("{day} {month}").format(day=rule.day, month=months()[rule.month - 1])
    if rule.year_after:
        anchor = _anchor_words(rule.year_after, guide)
        return _("{day} in the year after {anchor}").format(day=day, anchor=anchor)
    return _("{day} each year").format(day=day)


def _anchor_words(anchor: Anchor, guide: Guide) -> str:
    match anchor.kind:
        case "question":
            return guide.questions[anchor.name].anchor
        case "done":
            task = guide.tasks.get(anchor.name)
            return _('"{task}" is done').format(task=task.title if task else anchor.name)
    return _("birthday number {years}").format(years=anchor.name)


def due_words(item: Item, guide: Guide, today: date) -> str:
    """Return by when something is due, with how far away that is, or the rule while there is no day."""
    if not item.rule:
        return ""
    if item.due:
        form = _("by {day}") if item.rule.legal else _("best by {day}")
        return form.format(day=day_and_distance(item.due, today))
    form = _("by: {rule}") if item.rule.legal else _("best by: {rule}")
    return form.format(rule=rule_words(item.rule.by, guide))
