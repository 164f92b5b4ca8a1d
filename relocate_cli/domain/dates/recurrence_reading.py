"""From the text of a recurrence rule to a checked one; what cannot be shown right is refused by name.

The grammar and what may stand with what: RFC 5545, section 3.3.10.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from relocate_cli.domain.dates.recurrence import FREQUENCIES, WEEKDAYS, Recurrence
from relocate_cli.domain.dates.swedish_time import swedish_day
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

DAY = "|".join(WEEKDAYS)
FORMS = {
    "FREQ": "[A-Z]+",
    "UNTIL": "[0-9]{8}(T[0-9]{6}Z?)?",
    "COUNT": "0*[1-9][0-9]{0,4}",
    "INTERVAL": "0*[1-9][0-9]{0,4}",
    "WKST": DAY,
    "BYDAY": rf"([+-]?[0-9]{{1,2}})?({DAY})",
    "BYMONTH": "[0-9]{1,2}",
    "BYMONTHDAY": "[+-]?[0-9]{1,2}",
    "BYYEARDAY": "[+-]?[0-9]{1,3}",
    "BYWEEKNO": "[+-]?[0-9]{1,2}",
    "BYSETPOS": "[+-]?[0-9]{1,3}",
}
"""The parts that a rule can have, and how a value is written; those that begin with BY take a list."""
HIGHEST = {"DAY": 53, "MONTH": 12, "MONTHDAY": 31, "YEARDAY": 366, "WEEKNO": 53, "SETPOS": 366}
WITHIN_A_DAY = ("HOURLY", "MINUTELY", "SECONDLY", "BYHOUR", "BYMINUTE", "BYSECOND")


class NoRuleError(ValueError):
    """Why a text is no recurrence rule, in words for its author."""


def parse_recurrence(text: str) -> Recurrence:
    """Return the rule that the text describes; NoRuleError says what in it cannot be read or shown."""
    parts = _parts(text)
    if parts.get("FREQ") not in FREQUENCIES:
        raise NoRuleError(_("it does not say FREQ=YEARLY, MONTHLY, WEEKLY or DAILY"))
    by = {name[2:]: tuple(value.split(",")) for name, value in parts.items() if name.startswith("BY")}
    rule = Recurrence(
        parts["FREQ"],
        int(parts.get("INTERVAL", "1")),
        int(parts["COUNT"]) if "COUNT" in parts else None,
        _last_day(parts["UNTIL"]) if "UNTIL" in parts else None,
        WEEKDAYS.index(parts.get("WKST", "MO")),
        by,
    )
    for why in _misfits(rule):
        raise NoRuleError(why)
    return rule


def _parts(text: str) -> Mapping[str, str]:
    """Return the parts by their names, each of them known and written as it should be."""
    found: dict[str, str] = {}
    for part in text.upper().split(";"):
        name, _sign, value = part.partition("=")
        if name in WITHIN_A_DAY or value in WITHIN_A_DAY:
            raise NoRuleError(_("{part} is within a day, and only days are shown").format(part=part))
        if name not in FORMS:
            raise NoRuleError(_("{part} is no part of a rule that is read here").format(part=repr(part)))
        if name in found:
            raise NoRuleError(_("{name} stands there twice").format(name=name))
        values = value.split(",") if name.startswith("BY") else [value]
        if not all(re.fullmatch(FORMS[name], one) and _is_in_range(name, one) for one in values):
            raise NoRuleError(_("{part} is not written as it should be").format(part=part))
        found[name] = value
    return found


def _is_in_range(name: str, value: str) -> bool:
    number = value.rstrip("ADEFHMORSTUW").lstrip("+-") if name.startswith("BY") else ""
    return not number or 1 <= int(number) <= HIGHEST[name[2:]]


def _last_day(until: str) -> date:
    """Return the last day on which it can happen; a time of the world (Z) is read as Swedish time."""
    try:
        if until.endswith("Z"):
            return swedish_day(datetime.strptime(until, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC))
        return datetime.strptime(until[:8], "%Y%m%d").date()
    except ValueError:
        raise NoRuleError(_("{part} is not written as it should be").format(part=f"UNTIL={until}")) from None


def _misfits(rule: Recurrence) -> Iterator[str]:
    """Yield the parts that may not stand together."""
    by, often = rule.by, rule.frequency
    if rule.times is not None and rule.until:
        yield _("COUNT and UNTIL exclude one another")
    wrong = {"MONTHDAY": {"WEEKLY"}, "YEARDAY": {"DAILY", "WEEKLY", "MONTHLY"}, "WEEKNO": {*FREQUENCIES[1:]}}
    for name, frequencies in wrong.items():
        if name in by and often in frequencies:
            yield _("BY{name} cannot stand with FREQ={frequency}").format(name=name, frequency=often)
    if any(len(value) > len("MO") for value in by.get("DAY", ())):
        if often not in {"YEARLY", "MONTHLY"}:
            yield _("BYDAY with a number stands only with FREQ=MONTHLY or YEARLY")
        if "WEEKNO" in by:
            yield _("BYDAY with a number cannot stand with BYWEEKNO")
    if by.keys() == {"SETPOS"}:
        yield _("BYSETPOS chooses among the days of another part, and there is none")
