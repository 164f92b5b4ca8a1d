"""Rules whose day can never come: they count from a question that is no date, or from nobody's birthday."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checking.concerns import kinds_of
from relocate_cli.domain.checking.conditions import rewritten
from relocate_cli.domain.dates.deadline import anchors_of
from relocate_cli.domain.dates.parsing import parse_deadline, parse_limit
from relocate_cli.domain.guide.due import NEVER
from relocate_cli.domain.guide.task import ONCE
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.dates.deadline import Deadline
    from relocate_cli.domain.packs.overlay import Layered
    from relocate_cli.domain.packs.pack import Pack

WITHOUT_BIRTHDAY = (ONCE, "each pet", "each car")


def check_dates(written: Layered, pack: Pack) -> Iterator[Finding]:
    """Yield the rules of a pack's phases and tasks that never become a day."""
    for id, phase in pack.records["phases"].items():
        for field, rule in _rules(phase):
            yield from _never(rule, "each person", f"phases/{id}/{field}", written, pack)
    for path, fields, task in rewritten("tasks", written, pack):
        for field, rule in _rules({name: task[name] for name in fields if name in task}):
            yield from _never(rule, task.get("for", ONCE), f"{path}/{field}", written, pack)


def _rules(record: dict[str, Any]) -> Iterator[tuple[str, Deadline]]:
    """Yield the rules of a record, each with its path in it."""
    for name in ("due", "opens"):
        for number, rule in enumerate(record.get(name, ()), 1):
            yield f"{name}/{number}/by", parse_deadline(rule["by"])
    for name in ("over_by", "lapses"):
        if record.get(name, NEVER) != NEVER:
            yield name, parse_limit(record[name])


def _never(rule: Deadline, each: str, path: str, written: Layered, pack: Pack) -> Iterator[Finding]:
    for anchor in anchors_of(rule):
        if anchor.kind == "birthday" and each in WITHOUT_BIRTHDAY:
            message = _("The task is for nobody in particular, so there is no birthday to count from.")
            yield Finding(pack.mark(path), "P059", message)
        elif anchor.kind in {"question", "last"} and not _is_asked(anchor.name, each, written):
            message = _("{question} is no date that is asked of them, so nothing can be counted from it.")
            days = [id for id in written["questions"] if _is_asked(id, each, written)]
            hint = _("Count from one of these days: {days}; or from a task: 3 days after done find-home.")
            hint = hint.format(days=", ".join(days))
            yield Finding(pack.mark(path), "P059", message.format(question=anchor.name), hint)


def _is_asked(name: str, each: str, written: Layered) -> bool:
    """Whether somebody with the task, or the household, answers this question with a day."""
    question = written["questions"].get(name, {})
    per, member = question.get("per", "household"), each.removeprefix("each ")
    of_them = (
        per == "household" or each == ONCE or question.get("inherited") or kinds_of(member) & kinds_of(per)
    )
    return bool(question.get("type") == "date" and of_them)
