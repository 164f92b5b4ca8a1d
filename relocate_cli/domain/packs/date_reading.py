"""From dates, lengths of time and rules for dates in a pack's text to checked ones; all stay as written."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from relocate_cli.domain.dates.deadline import anchors_of
from relocate_cli.domain.dates.duration import WITHIN_A_DAY, parse_duration
from relocate_cli.domain.dates.parsing import EARLIEST, parse_deadline, parse_limit
from relocate_cli.domain.dates.recurrence_reading import NoRuleError, parse_recurrence
from relocate_cli.domain.guide.due import NEVER
from relocate_cli.domain.guide.waiting import UNKNOWN_WAIT
from relocate_cli.domain.packs.day_hints import day_hint
from relocate_cli.domain.packs.reference import Reference
from relocate_cli.domain.packs.source import Mapping, Scalar, Sequence
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.domain.packs.notes import Notes
    from relocate_cli.domain.packs.shape import Day, Repeats, Rule, WaitingTime

RULES = (
    "3 months after move; on move; 1 week after 3 months after move; 5 working days after done notify-move; "
    "by 1 December each year; from 1 December to 31 March each year"
)
"""One example of each form."""
EXAMPLE = "{earliest: [3 months after move, on job-ends]}"
REPEATS = "FREQ=WEEKLY;BYDAY=TU; FREQ=MONTHLY;BYDAY=1SA; FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=13"
"""Every Tuesday; the first Saturday of each month; each 13 December."""


def read_date(notes: Notes, shape: Day, node: Scalar, _path: str) -> str | None:
    """Return the date as it is written, or None when it is none; the fault is noted."""
    if _is_day(node.text) or (shape.part and _is_year_or_month(node.text)):
        return node.text
    message = _("{text} is not a date.").format(text=repr(node.text))
    notes.fault(node.mark, "P035", message, day_hint(node.text))
    return None


def read_wait(notes: Notes, shape: WaitingTime, node: Scalar, _path: str) -> str | None:
    """Return the length of time as it is written, or None when it is none; the fault is noted."""
    if shape.or_unknown and node.text == UNKNOWN_WAIT:
        return node.text
    try:
        duration = parse_duration(node.text)
        if shape.hours or duration.unit not in WITHIN_A_DAY:
            return node.text
    except ValueError:
        pass
    message = _("{text} is not a length of time.").format(text=repr(node.text))
    short = _("Write it like 30 minutes, 2 hours or 1 day.")
    long = _("Write it like 2-6 weeks, 10 days or 1 year.")
    notes.fault(node.mark, "P036", message, short if shape.hours else long)
    return None


def read_rule(notes: Notes, shape: Rule, node: Scalar, path: str) -> str | None:
    """Return the rule for a date as it is written, or None when it is none; the fault is noted."""
    if shape.or_never and node.text == NEVER:
        return node.text
    try:
        rule = parse_limit(node.text) if shape.limit else parse_deadline(node.text)
    except ValueError:
        message = _("{text} is not a rule for a date.").format(text=repr(node.text))
        notes.fault(node.mark, "P036", message, _("Write it like one of these: {rules}.").format(rules=RULES))
        return None
    for anchor in anchors_of(rule):
        if anchor.kind != "birthday":
            kind = "tasks" if anchor.kind == "done" else "questions"
            notes.references.append(Reference(kind, anchor.name, path, node.mark, counted=True))
    return node.text


def read_earliest(notes: Notes, shape: Rule, node: Mapping, path: str) -> dict[str, list[str]] | None:
    """Return `{earliest: [...]}` with its rules as they are written, or None; the fault is noted."""
    listed = node.entries[0].value if [key.text for key, _value in node.entries] == [EARLIEST] else None
    rules_only = isinstance(listed, Sequence) and all(isinstance(item, Scalar) for item in listed.items)
    if not isinstance(listed, Sequence) or not listed.items or not rules_only:
        notes.fault(node.mark, "P036", _("Several rules are written: {example}.").format(example=EXAMPLE))
        return None
    rules = [read_rule(notes, shape, item, path) for item in listed.items if isinstance(item, Scalar)]
    return {EARLIEST: [rule for rule in rules if rule]}


def read_repeats(notes: Notes, _shape: Repeats, node: Scalar, _path: str) -> str | None:
    """Return the recurrence rule as it is written, or None when it is none; the fault is noted."""
    try:
        parse_recurrence(node.text)
    except NoRuleError as fault:
        message = _("{text} is not a recurrence rule: {why}.").format(text=repr(node.text), why=fault)
        hint = _("Write it like one of these: {rules}.").format(rules=REPEATS)
        notes.fault(node.mark, "P036", message, hint)
        return None
    return node.text


def _is_day(text: str) -> bool:
    """Whether this is a date written as year, month and day: 2027-02-01."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _is_year_or_month(text: str) -> bool:
    """Whether this is a date with its end left out: 2027 or 2027-02."""
    return _is_day(f"{text}-01-01"[: len("2027-02-01")])
