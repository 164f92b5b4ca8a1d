"""Deadlines in words: the day, or the rule for it while the day is not known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.item import State
from relocate_cli.domain.dates.deadline import Anchor, Earliest, InNextMonth, Offset, Season, Yearly
from relocate_cli.language import _
from relocate_cli.views.vague_days import day_or_month
from relocate_cli.views.words import day_and_distance, months, unit_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.dates.deadline import Deadline
    from relocate_cli.domain.guide.guide import Guide

    Say = Callable[[date, date], str]


def is_by_law(item: Item) -> bool:
    """Whether the day that counts is the last one of a law: nothing that follows has to begin earlier."""
    legal = item.rule and item.rule.is_last_day
    return bool(legal and item.due and (not item.begin_by or item.begin_by >= item.due))


def is_owed(item: Item) -> bool:
    """Whether a law sets its last day, although what follows wants it earlier."""
    return bool(item.rule and item.rule.is_last_day and item.due and not item.about)


def due_words(item: Item, guide: Guide, today: date, say: Say = day_and_distance) -> str:
    """Return by when something is to be done or begun, or the rule while there is no day.

    `say` puts a day into words: how far away it is makes no sense on paper.
    """
    if item.state is State.LATE and item.due:
        text = _("should have been done by {day}; do it now")
        return text.format(day=due_day_words(item, item.due, today, say))
    day = item.due if is_by_law(item) else item.begin_by
    if not day:
        if not item.rule or item.rule.is_limit:
            return ""
        form = _("by law: {rule}") if item.rule.legal else _("best by: {rule}")
        return form.format(rule=rule_words(item.rule.by, guide))
    if item.about and day > today:
        return day_or_month(day, about=True)
    if is_by_law(item) and not item.about:
        return _("by law {day}").format(day=say(day, today))
    if day <= today and item.due and is_owed(item):
        return _("now, by law {day}").format(day=say(item.due, today))
    return _("today") if day <= today else _("begin by {day}").format(day=say(day, today))


def due_day_words(item: Item, day: date, today: date, say: Say = day_and_distance) -> str:
    """Return an item's day and how far away it is; of one that is known only about, its month."""
    return day_or_month(day, about=True) if item.about else say(day, today)


def rule_words(rule: Deadline, guide: Guide) -> str:
    """Return a rule in words: 3 months after your move."""
    match rule:
        case Offset():
            return _offset_words(rule, guide)
        case InNextMonth(day, start):
            text = _("day {day} of the month after {anchor}")
            return text.format(day=day, anchor=_start_words(start, guide))
        case Yearly(day, month, Anchor() as anchor):
            text = _("{day} in the year after {anchor}")
            return text.format(day=_day_of_year(month, day), anchor=_anchor_words(anchor, guide))
        case Yearly(day, month):
            return _("{day} each year").format(day=_day_of_year(month, day))
        case Season((1, 1), (12, 31)):
            return _("any day; the sooner the better")
        case Season(first, last):
            text = _("{first} to {last} each year")
            return text.format(first=_day_of_year(*first), last=_day_of_year(*last))
        case Earliest(rules):
            return _("the first of: {rules}").format(rules="; ".join(rule_words(one, guide) for one in rules))


def _offset_words(rule: Offset, guide: Guide) -> str:
    anchor = _start_words(rule.start, guide)
    if not rule.number:
        return _("on the day of {anchor}").format(anchor=anchor)
    length = unit_words(rule.unit, abs(rule.number), str(abs(rule.number)))
    form = _("{length} after {anchor}") if rule.number > 0 else _("{length} before {anchor}")
    return form.format(length=length, anchor=anchor)


def _start_words(start: Anchor | Offset, guide: Guide) -> str:
    return _anchor_words(start, guide) if isinstance(start, Anchor) else _offset_words(start, guide)


def _day_of_year(month: int, day: int) -> str:
    return _("{day} {month}").format(day=day, month=months()[month - 1])


def _anchor_words(anchor: Anchor, guide: Guide) -> str:
    match anchor.kind:
        case "question":
            return guide.questions[anchor.name].anchor
        case "last":
            return _("{anchor}, the last of you").format(anchor=guide.questions[anchor.name].anchor)
        case "done":
            task = guide.tasks.get(anchor.name)
            return _('"{task}" is done').format(task=task.title if task else anchor.name)
    return _("birthday number {years}").format(years=anchor.name)
