"""Recurrence rules: the days they mean, and those that are refused."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from unittest.mock import patch
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from relocate_cli.domain.dates.recurrence import WEEKDAYS
from relocate_cli.domain.dates.recurrence_reading import NoRuleError, parse_recurrence
from relocate_cli.domain.dates.recurring_days import days_of, happens_on
from relocate_cli.domain.dates.swedish_time import swedish_day

dateutil = pytest.importorskip("dateutil.rrule")


def days(rule: str, start: date | None, first: date, last: date) -> list[str]:
    return [day.isoformat() for day in days_of(parse_recurrence(rule), start, first, last)]


@pytest.mark.parametrize(
    ("rule", "start", "found"),
    [
        ("FREQ=YEARLY;BYMONTH=2;BYDAY=1TH", None, ["2026-02-05", "2027-02-04"]),
        ("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=13", None, ["2026-12-13", "2027-12-13"]),
        (
            "FREQ=YEARLY;BYMONTH=6;BYDAY=FR;BYMONTHDAY=19,20,21,22,23,24,25",
            None,
            ["2026-06-19", "2027-06-25"],
        ),
        ("FREQ=MONTHLY;INTERVAL=12;BYDAY=-1SU", date(2025, 1, 26), ["2026-01-25", "2027-01-31"]),
        (
            "FREQ=WEEKLY;INTERVAL=26",
            date(2026, 3, 2),
            ["2026-03-02", "2026-08-31", "2027-03-01", "2027-08-30"],
        ),
        ("FREQ=DAILY;COUNT=2", date(2026, 12, 31), ["2026-12-31", "2027-01-01"]),
        ("FREQ=YEARLY;BYWEEKNO=20", date(2026, 5, 13), ["2026-05-13", "2027-05-19"]),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", None, []),
        ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", date(2000, 1, 1), []),
        ("FREQ=WEEKLY;BYDAY=TU;UNTIL=20260113", None, ["2026-01-06", "2026-01-13"]),
        ("freq=weekly;byday=tu;until=20260113t235959", None, ["2026-01-06", "2026-01-13"]),
    ],
)
def test_the_days_of_two_years(rule: str, start: date | None, found: list[str]):
    assert days(rule, start, date(2026, 1, 1), date(2027, 12, 31)) == found


def test_both_ends_are_included():
    assert days("FREQ=DAILY", None, date(2027, 1, 1), date(2027, 1, 2)) == ["2027-01-01", "2027-01-02"]


@pytest.mark.parametrize(
    ("until", "last"),
    [
        ("20270113T225959Z", "2027-01-13"),  # a second before midnight in Sweden
        ("20270113T230000Z", "2027-01-14"),
        ("20270712T220000Z", "2027-07-13"),  # in summer it is two hours later there
        ("20270712T215959Z", "2027-07-12"),
    ],
)
def test_an_end_in_the_worlds_time_is_a_day_in_sweden(until: str, last: str):
    found = days(f"FREQ=DAILY;UNTIL={until}", None, date(2027, 1, 1), date(2027, 12, 31))

    assert found[-1] == last


@given(st.datetimes(datetime(1996, 1, 1), datetime(2100, 1, 1)))
def test_the_swedish_day_is_that_of_the_table_of_time_zones(moment: datetime):
    moment = moment.replace(tzinfo=UTC)

    assert swedish_day(moment) == moment.astimezone(ZoneInfo("Europe/Stockholm")).date()


@pytest.mark.parametrize(
    "rule",
    ["FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "FREQ=DAILY;COUNT=3", "FREQ=WEEKLY", "FREQ=MONTHLY", "FREQ=YEARLY",
     "FREQ=YEARLY;BYMONTH=6", "FREQ=YEARLY;BYWEEKNO=20", "FREQ=DAILY;INTERVAL=3"],
)  # fmt: skip
def test_a_rule_that_counts_from_its_first_day_means_no_day_without_one(rule: str):
    assert parse_recurrence(rule).needs_first_day
    assert days(rule, None, date(2026, 1, 1), date(2027, 12, 31)) == []


def test_a_first_day_is_one_of_the_rules_own_or_not():
    rule = parse_recurrence("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=3;UNTIL=20270201".replace(";COUNT=3", ""))

    assert happens_on(rule, date(2026, 3, 3))
    assert not happens_on(rule, date(2026, 3, 2))


@pytest.mark.parametrize(
    ("rule", "why"),
    [
        ("", "'' is no part of a rule that is read here"),
        ("weekly", "'WEEKLY' is no part of a rule that is read here"),
        ("FREQ=HOURLY", "FREQ=HOURLY is within a day, and only days are shown"),
        ("FREQ=DAILY;BYHOUR=9", "BYHOUR=9 is within a day, and only days are shown"),
        ("BYDAY=TU", "it does not say FREQ=YEARLY, MONTHLY, WEEKLY or DAILY"),
        ("FREQ=FORTNIGHTLY", "it does not say FREQ=YEARLY, MONTHLY, WEEKLY or DAILY"),
        ("FREQ=WEEKLY;BYDAY=XX", "BYDAY=XX is not written as it should be"),
        ("FREQ=WEEKLY;BYDAY=", "BYDAY= is not written as it should be"),
        ("FREQ=WEEKLY;BYDAY=0MO", "BYDAY=0MO is not written as it should be"),
        ("FREQ=WEEKLY;FOO=1", "'FOO=1' is no part of a rule that is read here"),
        ("FREQ=YEARLY;BYEASTER=0", "'BYEASTER=0' is no part of a rule that is read here"),
        ("RSCALE=GREGORIAN;FREQ=YEARLY", "'RSCALE=GREGORIAN' is no part of a rule that is read here"),
        ("FREQ=DAILY;INTERVAL=0", "INTERVAL=0 is not written as it should be"),
        ("FREQ=DAILY;INTERVAL=x", "INTERVAL=X is not written as it should be"),
        ("FREQ=DAILY;INTERVAL=\u0662", "INTERVAL=\u0662 is not written as it should be"),
        ("FREQ=YEARLY;BYMONTH=13", "BYMONTH=13 is not written as it should be"),
        ("FREQ=YEARLY;BYMONTH=0", "BYMONTH=0 is not written as it should be"),
        ("FREQ=YEARLY;BYMONTHDAY=32", "BYMONTHDAY=32 is not written as it should be"),
        ("FREQ=DAILY;UNTIL=20270230", "UNTIL=20270230 is not written as it should be"),
        ("FREQ=DAILY;UNTIL=20270201T250000Z", "UNTIL=20270201T250000Z is not written as it should be"),
        ("FREQ=DAILY;FREQ=DAILY", "FREQ stands there twice"),
        ("FREQ=DAILY;COUNT=2;UNTIL=20270201", "COUNT and UNTIL exclude one another"),
        ("FREQ=WEEKLY;BYMONTHDAY=1", "BYMONTHDAY cannot stand with FREQ=WEEKLY"),
        ("FREQ=MONTHLY;BYYEARDAY=1", "BYYEARDAY cannot stand with FREQ=MONTHLY"),
        ("FREQ=MONTHLY;BYWEEKNO=1", "BYWEEKNO cannot stand with FREQ=MONTHLY"),
        ("FREQ=WEEKLY;BYDAY=1MO", "BYDAY with a number stands only with FREQ=MONTHLY or YEARLY"),
        ("FREQ=YEARLY;BYWEEKNO=1;BYDAY=1MO", "BYDAY with a number cannot stand with BYWEEKNO"),
        ("FREQ=MONTHLY;BYSETPOS=1", "BYSETPOS chooses among the days of another part, and there is none"),
        ("RRULE:FREQ=DAILY", "'RRULE:FREQ=DAILY' is no part of a rule that is read here"),
        (
            "DTSTART:20260101\nRRULE:FREQ=DAILY",
            "'DTSTART:20260101\\nRRULE:FREQ=DAILY' is no part of a rule that is read here",
        ),
    ],
)
def test_what_is_not_read_is_refused_by_name(rule: str, why: str):
    with pytest.raises(NoRuleError) as fault:
        parse_recurrence(rule)

    assert str(fault.value) == why


def some(values: st.SearchStrategy) -> st.SearchStrategy[str]:
    return st.lists(values, min_size=1, max_size=3).map(lambda found: ",".join(map(str, found)))


def counted(highest: int) -> st.SearchStrategy[str]:
    return some(st.integers(-highest, highest).filter(bool))


def weekdays(*which: str) -> st.SearchStrategy[str]:
    return st.tuples(st.sampled_from(which), st.sampled_from(WEEKDAYS)).map("".join)


PARTS = {
    "BYMONTH": some(st.integers(1, 12)),
    "BYMONTHDAY": counted(31),
    "BYYEARDAY": counted(366),
    # dateutil miscounts other weeks from the end, and takes MO,1MO for both at once
    "BYWEEKNO": some(st.sampled_from([*range(1, 54), -1])),
    "BYDAY": st.one_of(some(weekdays("")), some(weekdays("1", "-1", "2", "+3"))),
    "BYSETPOS": counted(3),
    "WKST": st.sampled_from(WEEKDAYS),
    "INTERVAL": st.integers(1, 4),
    "COUNT": st.integers(1, 9),
    "UNTIL": st.dates(date(2026, 1, 1), date(2029, 1, 1)).map(lambda day: f"{day:%Y%m%d}"),
}


@st.composite
def rules(draw: st.DrawFn) -> str:
    names = draw(st.sets(st.sampled_from(sorted(PARTS)), max_size=4))
    frequency = draw(st.sampled_from(["YEARLY", "MONTHLY", "WEEKLY", "DAILY"]))
    return ";".join([f"FREQ={frequency}", *(f"{name}={draw(PARTS[name])}" for name in sorted(names))])


@settings(deadline=None, max_examples=400)
@given(rules(), st.dates(date(2024, 1, 1), date(2026, 12, 31)))
@example("FREQ=YEARLY;BYWEEKNO=1,-1,53;WKST=SU", date(2026, 12, 31))
@example("FREQ=MONTHLY;BYDAY=MO,FR;BYSETPOS=-1,2", date(2026, 1, 31))
@example("FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1", date(2024, 1, 2))
def test_the_days_are_those_of_dateutil(rule: str, start: date):
    """What the RFC forbids is refused; the rest means the same days to both."""
    try:
        parse_recurrence(rule)
    except NoRuleError:
        return
    parts = {part.partition("=")[0] for part in rule.split(";")}
    if "BYWEEKNO" in parts and not parts & {"BYDAY", "BYMONTHDAY", "BYYEARDAY"}:
        rule += f";BYDAY={WEEKDAYS[start.weekday()]}"  # all seven days to dateutil
    if "FREQ=WEEKLY" in rule and "BYSETPOS" in parts:  # dateutil counts from the middle of the first week
        first_day = rule.partition("WKST=")[2][:2] or "MO"
        start -= timedelta(days=(start.weekday() - WEEKDAYS.index(first_day)) % 7)
    last = start + timedelta(days=800)
    midnight = datetime.combine(start, datetime.min.time())

    oracle = dateutil.rrulestr(rule, dtstart=midnight)
    with patch.object(dateutil.datetime, "MAXYEAR", 2032):  # where it stops looking for a 30 February
        found = oracle.between(midnight, datetime.combine(last, datetime.min.time()), inc=True)

    assert days(rule, start, start, last) == [day.date().isoformat() for day in found]
