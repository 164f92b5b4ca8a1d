"""Earliest days, last good days, and what can no longer be met."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from relocate_cli.domain.checklist.open_item import OpenItem
from relocate_cli.domain.checklist.schedule import times_of
from relocate_cli.domain.dates.duration import Duration
from tests.domain.guides import did, make_checklist, make_guide, said, who

TODAY = date(2027, 2, 1)
MOVE = said({"move": "2027-06-01"})
ANNA = who("anna adult")
KEY = {"papers": {"promise": {}, "contract": {}}, "questions": {"move": "date"}}


def days(guide, *changes):
    checklist = make_checklist(guide, ANNA, *changes, today=TODAY)
    return {item.id: (item.first, item.over, item.begin_by) for item in checklist.items}


def test_the_last_good_day_is_ones_own_and_that_of_all_that_comes_after_less_the_longest_wait():
    guide = make_guide(
        **KEY,
        tasks={
            "loan": {"gives": "promise", "takes": "1-3 weeks"},
            "view": {"after": "loan", "takes": "2-4 weeks"},
            "sign": {"needs": "promise", "gives": "contract", "after": "view", "takes": "1-2 months"},
            "keys": {"needs": "contract", "due": "on move"},
        },
    )

    assert days(guide, MOVE) == {
        "loan": (date(2027, 2, 1), date(2027, 2, 8), date(2027, 2, 11)),
        "view": (date(2027, 2, 1), date(2027, 2, 15), date(2027, 3, 4)),
        "sign": (date(2027, 2, 8), date(2027, 3, 8), date(2027, 4, 1)),
        "keys": (date(2027, 3, 8), date(2027, 3, 8), date(2027, 6, 1)),
    }


def test_due_means_handed_in_and_only_what_must_be_over_subtracts_its_own_wait():
    tasks = {
        "form": {"due": "on move", "takes": "2-6 weeks"},
        "permit": {"due": {"by": "on move", "means": "over"}, "takes": "2-6 weeks"},
    }

    found = days(make_guide(questions={"move": "date"}, tasks=tasks), MOVE)

    assert found["form"][2] == date(2027, 6, 1)
    assert found["permit"][2] == date(2027, 4, 20)


def test_a_phase_says_by_when_all_of_it_should_be_over_and_no_more_once_that_is_past():
    guide = make_guide(
        questions={"move": "date"},
        phases={"home": {"over_by": "move"}},
        tasks={
            "find": {"phase": "home", "takes": "1-4 weeks"},
            "own": {"phase": "home", "due": "1 day after move"},
        },
    )

    assert days(guide, MOVE)["find"][2] == date(2027, 5, 4)
    assert days(guide, MOVE)["own"][2] == date(2027, 6, 2)
    assert days(guide, said({"move": "2027-01-15"}))["find"][2] is None


def test_what_can_no_longer_be_over_in_time_is_known():
    tasks = {"permit": {"due": {"by": "on move", "means": "over", "kind": "legal"}, "takes": "3-8 months"}}
    guide = make_guide(questions={"move": "date"}, tasks=tasks)

    def too_late(move, *changes):
        checklist = make_checklist(guide, ANNA, said({"move": move}), *changes, today=TODAY)
        return checklist.items[0].is_too_late

    assert too_late("2027-04-30")
    assert not too_late("2027-05-01")
    assert not too_late("2027-03-15", did("wait", "permit", on="2026-12-10"))
    assert not too_late("2027-03-15", did("done", "permit"))


def test_what_was_sent_is_over_when_its_answer_is_expected():
    tasks = {"permit": {"gives": "promise", "takes": "2-6 weeks"}, "fly": {"needs": "promise"}}
    guide = make_guide(**KEY, tasks=tasks)

    found = days(guide, MOVE, did("wait", "permit", on="2027-01-25"))

    assert found["fly"][0] == date(2027, 2, 8)


@given(st.data())
def test_who_begins_on_the_last_good_day_is_never_late_however_long_it_takes(data):
    count = data.draw(st.integers(1, 7))
    keys = [(f"t{number}", "") for number in range(count)]
    steps = {}
    for number, key in enumerate(keys):
        earlier = st.lists(st.sampled_from(keys[:number]), unique=True, max_size=3) if number else st.just([])
        most = data.draw(st.integers(0, 40))
        due = data.draw(st.none() | st.integers(0, 400).map(lambda days: TODAY + timedelta(days)))
        steps[key] = OpenItem(
            takes=Duration(data.draw(st.integers(0, most)), most, "day"),
            opens=TODAY,
            due=due,
            over=data.draw(st.booleans()),
            blockers=tuple(data.draw(earlier)),
            follows=tuple(data.draw(earlier)),
        )

    times = times_of(steps)

    for key, step in steps.items():
        begin_by = times[key].begin_by
        if step.due:
            longest = step.takes.most if step.over else 0
            assert begin_by
            assert begin_by + timedelta(longest) <= step.due
        for before in {*step.blockers, *step.follows}:
            if begin_by:
                ended = times[before].begin_by + timedelta(steps[before].takes.most)
                assert ended <= begin_by
        for before in step.blockers:
            assert times[before].over <= times[key].first


def test_the_latest_end_adds_the_long_waits_and_names_those_that_no_source_tells():
    guide = make_guide(
        papers={"number": {}, "card": {}, "account": {}},
        tasks={
            "register": {"gives": "number", "takes": "2-6 weeks"},
            "order": {"needs": "number", "gives": "card", "takes": "2 weeks"},
            "bank": {"gives": "account", "takes": "unknown"},
            "bankid": {"needs": ["card", "account"]},
        },
    )

    found = {item.id: (item.over, item.latest, item.unsure) for item in make_checklist(guide, ANNA).items}

    assert found == {
        "register": (date(2027, 2, 15), date(2027, 3, 15), ()),
        "order": (date(2027, 3, 1), date(2027, 3, 29), ()),
        "bank": (date(2027, 2, 1), date(2027, 2, 1), (("bank", ""),)),
        "bankid": (date(2027, 3, 1), date(2027, 3, 29), (("bank", ""),)),
    }


def test_what_was_sent_is_over_at_the_latest_when_the_longest_wait_is_over():
    guide = make_guide(
        papers={"number": {}},
        tasks={"register": {"gives": "number", "takes": "2-6 weeks"}, "card": {"needs": "number"}},
    )
    sent = make_checklist(guide, ANNA, did("wait", "register", on="2027-01-25"), today=TODAY)

    assert [(item.id, item.over, item.latest) for item in sent.items] == [
        ("register", date(2027, 2, 8), date(2027, 3, 8)),
        ("card", date(2027, 2, 8), date(2027, 3, 8)),
    ]


def test_a_day_more_than_a_year_off_hurries_nothing_that_comes_before_but_a_grant_does():
    tasks = {
        "account": {"takes": "2-4 weeks"},
        "mailbox": {"after": "account", "due": "by 1 March the year after move"},
        "proof": {},
        "permit": {
            "after": "proof",
            "due": {"by": "9 months after move", "means": "over"},
            "takes": "2 weeks",
        },
    }

    found = days(make_guide(questions={"move": "date"}, tasks=tasks), said({"move": "2027-06-15"}))

    assert {name: begin_by for name, (_first, _over, begin_by) in found.items()} == {
        "account": None,
        "mailbox": date(2028, 3, 1),
        "proof": date(2028, 3, 1),
        "permit": date(2028, 3, 1),
    }


def test_how_long_one_waits_and_for_what_is_as_it_is_for_oneself():
    """Who comes with somebody that applies, too, waits in the same application; of others no source tells."""
    guide = make_guide(
        questions={"move": "date", "joins": {"options": ["worker", "swede", "nobody"], "per": "person"}},
        tasks={
            "permit": {
                "for": "each adult",
                "due": {"by": "on move", "means": "over"},
                "takes": [
                    {"wait": "1-4 months", "when": {"joins": "worker"}},
                    {"wait": "up to 9 months", "when": {"joins": "swede"}},
                    "unknown",
                ],
            },
            "register": {
                "for": "each adult",
                "waits_for": [{"task": "permit", "why": "So.", "when": {"joins": "worker"}}],
            },
        },
    )
    adults = who("anna adult", "bo adult", "cleo adult")
    joins = said({"joins:anna": "worker", "joins:bo": "swede", "joins:cleo": "nobody"})

    checklist = make_checklist(guide, adults, MOVE, joins, today=TODAY)

    found = {item.id: item for item in checklist.items}
    assert {
        id: (item.begin_by, item.task.takes_unknown) for id, item in found.items() if item.task.id == "permit"
    } == {
        "permit:anna": (date(2027, 2, 1), False),
        "permit:bo": (date(2026, 9, 1), False),
        "permit:cleo": (date(2027, 6, 1), True),
    }
    assert {id for id, item in found.items() if item.blockers} == {"register:anna"}
