"""How long facts keep, and which of them have grown old."""

from __future__ import annotations

from datetime import date

import pytest

from relocate_cli.domain.guide.freshness import Freshness, Keeps, age_of

READ = {"url": "https://example.org/x", "read": "2026-05-30"}


@pytest.mark.parametrize(
    ("kind", "fields", "keeps", "last_good_day"),
    [
        ("contacts", {"phone": "112"}, Keeps.HOURS, "2026-11-30"),
        ("tasks", {"cost": {"amount": 400}}, Keeps.HOURS, "2026-11-30"),
        ("places", {"changes_often": True}, Keeps.HOURS, "2026-11-30"),
        ("tasks", {}, Keeps.LAW, "2027-05-30"),
        ("topics", {}, Keeps.LAW, "2027-05-30"),
        ("places", {}, Keeps.REST, "2028-05-30"),
    ],
)
def test_each_kind_of_fact_keeps_its_months(kind: str, fields: dict, keeps: Keeps, last_good_day: str):
    age = age_of(kind, {**fields, "sources": [READ]})
    day = date.fromisoformat(last_good_day)

    assert (age.keeps, age.is_past(day), age.is_past(date.fromordinal(day.toordinal() + 1))) == (
        keeps,
        False,
        True,
    )


@pytest.mark.parametrize(
    ("dated", "still_good", "old"),
    [
        ("2019-06-26", "2021-06-26", "2021-06-27"),
        ("2019-06", "2021-06-30", "2021-07-01"),
        ("2019", "2021-12-31", "2022-01-01"),
    ],
)
def test_a_page_is_as_old_as_the_last_day_its_date_can_mean(dated: str, still_good: str, old: str):
    age = Freshness(Keeps.REST, date(2026, 5, 30), dated)

    assert not age.is_of_old_page(date.fromisoformat(still_good))
    assert age.is_of_old_page(date.fromisoformat(old))


@pytest.mark.parametrize(
    ("dated", "since"),
    [
        ("", "2026-05-30"),
        ("2019-06-26", "2019-06-26"),
        ("2019-02", "2019-02-28"),
        ("2019-12", "2019-12-31"),
        ("2019", "2019-12-31"),
        ("2026", "2026-05-30"),
    ],
)
def test_facts_are_sure_only_of_the_day_of_the_page_or_of_the_day_it_was_read(dated: str, since: str):
    assert Freshness(Keeps.REST, date(2026, 5, 30), dated).since == date.fromisoformat(since)


def test_the_newest_date_counts_and_none_when_one_page_has_none():
    both = age_of("words", {"sources": [{**READ, "dated": "2019"}, {**READ, "dated": "2021-03"}]})
    one = age_of("words", {"sources": [{**READ, "dated": "2019"}, READ]})

    assert (both.dated, one.dated) == ("2021-03", "")


@pytest.mark.parametrize("how", ["phone", "visit"])
def test_who_phoned_or_went_there_knows_better_than_the_page(how: str):
    checked = {"on": "2026-11-01", "by": "Anna", "how": how}
    age = age_of("contacts", {"phone": "112", "sources": [{**READ, "dated": "2019"}], "checked": checked})

    assert age == Freshness(Keeps.HOURS, date(2026, 11, 1), "")


def test_what_was_only_checked_is_as_old_as_the_check():
    checked = {"on": "2026-11-01", "by": "Anna", "how": "web"}

    assert age_of("contacts", {"phone": "112", "checked": checked}) == Freshness(
        Keeps.HOURS, date(2026, 11, 1), ""
    )


def test_without_a_source_nothing_can_be_said():
    assert age_of("phrases", {"say": "Hej"}) is None
