"""Rules whose day can never come, and tasks that time overtakes before they can begin."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checking.concerns import kinds_of
from relocate_cli.domain.checking.conditions import rewritten
from relocate_cli.domain.dates.deadline import anchors_of
from relocate_cli.domain.dates.last_day import day_of
from relocate_cli.domain.dates.parsing import parse_deadline, parse_limit
from relocate_cli.domain.guide.due import NEVER
from relocate_cli.domain.guide.task import ONCE
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.domain.profile.lanes import LANE_OF_KIND
from relocate_cli.domain.profile.member_kinds import ROWS
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.dates.deadline import Deadline
    from relocate_cli.domain.packs.overlay import Layered
    from relocate_cli.domain.packs.pack import Pack

A_DAY = date(2027, 1, 1)
"""Any day would do to compare two rules that count from the same."""
WITHOUT_BIRTHDAY = (ONCE, *(f"each {kind.name}" for kind in ROWS if not kind.is_person))


def check_dates(written: Layered, pack: Pack) -> Iterator[Finding]:
    """Yield the rules of a pack's phases and tasks that never become a day."""
    for id, phase in pack.records["phases"].items():
        for field, rule in _rules(phase):
            yield from _never(rule, "each person", f"phases/{id}/{field}", written, pack)
        yield from _overtaken(phase, f"phases/{id}", set(phase), {}, pack)
    for path, fields, task in rewritten("tasks", written, pack):
        for field, rule in _rules({name: task[name] for name in fields if name in task}):
            yield from _never(rule, task.get("for", ONCE), f"{path}/{field}", written, pack)
        if fields & {"opens", "lapses"}:
            phase = written["phases"].get(task.get("phase", ""), {})
            yield from _overtaken(task, path, fields, phase, pack)


def _overtaken(
    record: dict[str, Any], path: str, fields: set[str], phase: dict[str, Any], pack: Pack
) -> Iterator[Finding]:
    """Yield a task, or a phase, that lapses before it opens, by its own rules or by those of its phase."""
    times = {**phase, **record}
    lapses = times.get("lapses", NEVER)
    if lapses == NEVER or not (opens := times.get("opens")):
        return
    last, first = parse_limit(lapses), parse_deadline(opens[0]["by"])
    if set(anchors_of(last)) == set(anchors_of(first)) and _sample(last) < _sample(first):
        field = "lapses" if "lapses" in fields else "opens"
        message = _("This lapses ({lapses}) before it opens ({opens}), so nobody can ever begin it.")
        message = message.format(lapses=lapses, opens=opens[0]["by"])
        yield Finding(pack.mark(f"{path}/{field}"), "P079", message)


def _sample(rule: Deadline) -> date:
    """Return the day that a rule would mean if everything it counts from were one and the same day."""
    return day_of(rule, lambda _anchor: A_DAY, A_DAY) or A_DAY


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
        per in {"household", *LANE_OF_KIND}
        or each == ONCE
        or question.get("inherited")
        or kinds_of(member) & kinds_of(per)
    )
    return bool(question.get("type") == "date" and of_them)
