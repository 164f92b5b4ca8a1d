"""By when something is to be done, in words: one form everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.item import State
from relocate_cli.language import _
from relocate_cli.views.rules import rule_words
from relocate_cli.views.words import day_and_distance, month_words

if TYPE_CHECKING:
    from datetime import date

    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.guide.guide import Guide


def due_words(item: Item, guide: Guide, today: date) -> str:
    """Return by when something is to be done or begun, or the rule while there is no day."""
    legal = bool(item.rule and item.rule.legal and not item.rule.over)
    if item.state is State.LATE and item.due:
        text = _("should have been done by {day}; do it now")
        return text.format(day=day_and_distance(item.due, today))
    if item.about and (day := item.shown) and day > today:
        return _("about {day}").format(day=month_words(day))
    if item.due and legal and (not item.begin_by or item.begin_by >= item.due):
        return _("by law {day}").format(day=day_and_distance(item.due, today))
    if item.begin_by:
        if item.begin_by <= today:
            return _("today")
        return _("begin by {day}").format(day=day_and_distance(item.begin_by, today))
    if not item.rule or item.rule.is_limit:
        return ""
    form = _("by law: {rule}") if item.rule.legal else _("best by: {rule}")
    return form.format(rule=rule_words(item.rule.by, guide))
