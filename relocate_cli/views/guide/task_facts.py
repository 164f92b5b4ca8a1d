"""What to bring to a task, what one gets, by when, how long it takes, and what it costs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.dates.duration import parse_duration
from relocate_cli.language import _
from relocate_cli.views.checklist.deadlines import due_day_words, rule_words
from relocate_cli.views.trust import date_words
from relocate_cli.views.vague_days import day_or_month
from relocate_cli.views.words import duration_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.guide.due import Due
    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.guide.task import Task
    from relocate_cli.views.facts import Fact


def task_facts(
    task: Task, items: Sequence[Item], details: Mapping[str, Any], guide: Guide, today: date
) -> Iterator[Fact]:
    """Yield the short facts of a task, each with its label."""
    yield _("Bring"), [paper_words(paper, guide) for paper in task.needs]
    yield _("You get"), [paper_words(paper, guide) for paper in task.gives]
    yield _("By when"), _due_words(task, items, guide, today)
    days = [day_or_month(item.opens, about=item.opens_about) for item in items if item.opens]
    rules = [rule_words(rule.by, guide) for rule in task.opens]
    yield _("From when"), list(dict.fromkeys(days if items and len(rules) > 1 else rules))
    waits = dict.fromkeys(one.takes for one in [item.task for item in items] or [task] if one.takes)
    yield _("Waiting time"), [duration_words(wait) for wait in waits]
    effort = details.get("effort")
    yield _("Your time"), [duration_words(parse_duration(effort)) if effort else ""]
    if cost := details.get("cost"):
        amount = f"{cost['amount']} {cost['currency']}" if cost["amount"] else _("free")
        read = _(" (read {day})").format(day=date_words(cost["read"])) if "read" in cost else ""
        yield _("Cost"), [amount + read]


def _due_words(task: Task, items: Sequence[Item], guide: Guide, today: date) -> list[str]:
    """Return the deadlines that count for those who have the task; all of them while nobody has it."""
    if not items:
        return list(dict.fromkeys(_rule(due, guide) for due in task.due))
    said: dict[str, list[str]] = {}
    for item in items:
        if item.rule:
            day = f"{due_day_words(item, item.due, today)}: " if item.due else ""
            said.setdefault(day + _rule(item.rule, guide), []).append(item.member.name if item.member else "")
    if len(said) == 1:
        return list(said)
    return [f"{', '.join(filter(None, names))}: {text}" for text, names in said.items()]


def _rule(due: Due, guide: Guide) -> str:
    kind = _("by law") if due.legal else _("good advice")
    return f"{rule_words(due.by, guide)} ({kind})"


def paper_words(paper: str, guide: Guide) -> str:
    """Return what a paper is called here and, where it differs, by the authorities."""
    found = guide.papers.get(paper)
    return found.name if found else paper
