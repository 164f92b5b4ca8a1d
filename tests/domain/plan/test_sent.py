from __future__ import annotations

from datetime import date

from relocate_cli.domain.plan.plan import plan_of
from relocate_cli.domain.plan.sent import entry_uid, plan_id, revision, sent_before, sent_changes
from tests.domain.guides import make_events, make_plan

DAY = date(2027, 2, 1)
PLACE = {"do": "place", "place": "xx"}


def test_an_entry_has_the_same_name_for_good_and_another_in_another_plan():
    assert entry_uid("plan", "due:register:anna") == "48ff69d4-0b5e-5687-a2bf-35a8f735d3ff"
    assert len({entry_uid(plan, key) for plan in "ab" for key in ("due:x", "begin:x", "due:x:anna")}) == 6


def test_a_plan_that_was_brought_from_elsewhere_keeps_its_name():
    here, there = make_events(PLACE, PLACE), make_events({**PLACE, "origin": "laptop-1"}, device="phone")

    assert plan_id(here) == plan_id(there) == "laptop-1"


def test_a_calendar_grows_newer_with_all_that_is_said_and_with_each_day_and_not_by_an_export():
    one, two = make_events(PLACE), make_events(PLACE, PLACE)
    exported = make_events(PLACE, {"do": "export", "format": "ics", "sent": {}})

    assert revision(two, DAY) == revision(one, DAY) + 1 == revision(one, date(2027, 2, 2))
    assert revision(exported, DAY) == revision(one, DAY)


def test_what_was_sent_is_remembered_with_the_day_it_had_first():
    sent = {"due:a": DAY, "due:b": DAY}
    [change] = sent_changes(make_plan(), "ics", sent)
    plan = plan_of(make_events(change))

    assert sent_before(plan, "ics") == sent
    assert sent_changes(plan, "ics", {"due:a": date(2027, 3, 1)}) == []
    [more] = sent_changes(plan, "ics", {"due:a": date(2027, 3, 1), "due:c": DAY})
    assert more["sent"] == dict.fromkeys(["due:a", "due:b", "due:c"], "2027-02-01")
