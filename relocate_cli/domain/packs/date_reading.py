"""From dates, lengths of time and rules for dates in a pack's text to checked ones; all stay as written."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from relocate_cli.domain.dates.deadline import anchor_of, parse_deadline
from relocate_cli.domain.dates.duration import WITHIN_A_DAY, parse_duration
from relocate_cli.domain.dates.recurrence_reading import NoRuleError, parse_recurrence
from relocate_cli.domain.packs.reference import Reference
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.domain.packs.notes import Notes
    from relocate_cli.domain.packs.shape import Day, Repeats, Rule, Wait
    from relocate_cli.domain.packs.source import Scalar

RULES = "3 months after move; on move; 5 working days after done notify-move; by 1 December each year"
"""One example of each form."""
REPEATS = "FREQ=WEEKLY;BYDAY=TU; FREQ=MONTHLY;BYDAY=1SA; FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=13"
"""Every Tuesday; the first Saturday of each month; each 13 December."""


def read_date(notes: Notes, shape: Day, node: Scalar, _path: str) -> str | None:
    """Return the date as it is written, or None when it is none; the fault is noted."""
    if _is_day(node.text) or (shape.part and _is_year_or_month(node.text)):
        return node.text
    message = _("{text} is not a date.").format(text=repr(node.text))
    notes.fault(node.mark, "P035", message, _("Write year, month and day: 2027-02-01."))
    return None


def read_wait(notes: Notes, shape: Wait, node: Scalar, _path: str) -> str | None:
    """Return the length of time as it is written, or None when it is none; the fault is noted."""
    try:
        duration = parse_duration(node.text)
        if shape.hours or duration.unit not in WITHIN_A_DAY:
            return node.text
    except ValueError:
        pass
    message = _("{text} is not a length of time.").format(text=repr(node.text))
    notes.fault(node.mark, "P036", message, _("Write it like 2-6 weeks, 10 days or 1 year."))
    return None


def read_rule(notes: Notes, _shape: Rule, node: Scalar, path: str) -> str | None:
    """Return the rule for a date as it is written, or None when it is none; the fault is noted."""
    try:
        anchor = anchor_of(parse_deadline(node.text))
    except ValueError:
        message = _("{text} is not a rule for a date.").format(text=repr(node.text))
        notes.fault(node.mark, "P036", message, _("Write it like one of these: {rules}.").format(rules=RULES))
        return None
    if anchor and anchor.kind != "birthday":
        kind = "questions" if anchor.kind == "question" else "tasks"
        notes.references.append(Reference(kind, anchor.name, path, node.mark))
    return node.text


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
