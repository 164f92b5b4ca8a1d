"""A plan that travels: elsewhere it is the same one, and coming back it brings nothing."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from relocate_cli.domain.plan.event import Event
from relocate_cli.domain.plan.merging import merged
from relocate_cli.domain.plan.plan import plan_of
from relocate_cli.domain.plan.travelling import travelling
from tests.domain.guides import make_events
from tests.domain.journals import NOTES, PAPERS, TICKS

CHANGES = st.lists(st.one_of(TICKS, PAPERS, NOTES), max_size=12)


def at(changes: list[dict], minute: int) -> list[dict]:
    return [{**change, "at": f"2027-01-01T00:{minute + n:02}:00Z"} for n, change in enumerate(changes)]


def saved(changes: list[dict], history: list[Event], device: str = "phone") -> list[Event]:
    """Return a journal after these changes were saved in one go."""
    clock = max((event.clock for event in history), default=0)
    return history + [
        Event(f"{device}-{clock + n}", clock + n, device, len(history) + n, {**change, "batch": f"b{clock}"})
        for n, change in enumerate(changes, 1)
    ]


@settings(deadline=None)
@given(CHANGES)
def test_on_an_empty_computer_the_plan_is_the_same_and_a_second_time_brings_nothing(said):
    here = plan_of(make_events(*at(said, 0)))
    theirs = travelling(here, {"protected"}, ())

    there = saved(merged(theirs, plan_of([]), []).changes(plan_of([])), [])

    assert travelling(plan_of(there), {"protected"}, ()) == theirs
    assert plan_of(there).progress._replace(notes={}) == here.progress._replace(notes={})
    assert merged(theirs, plan_of(there), there).brought == ()


@settings(deadline=None)
@given(CHANGES, CHANGES)
def test_what_was_said_later_here_stays_and_the_rest_comes(theirs, ours):
    there = travelling(plan_of(make_events(*at(theirs, 0))), {"protected"}, ())
    mine = make_events(*at(ours, 30), device="phone")
    before = plan_of(mine)

    found = merged(there, before, mine)
    after = plan_of(saved(found.changes(before), mine))

    assert found.changed == 0
    assert before.latest.items() <= after.latest.items()


@settings(deadline=None)
@given(CHANGES, CHANGES)
def test_taken_back_in_one_go_the_plan_is_as_it_was(theirs, ours):
    there = travelling(plan_of(make_events(*at(theirs, 30))), {"protected"}, ())
    mine = make_events(*at(ours, 0), device="phone")
    brought = saved(merged(there, plan_of(mine), mine).changes(plan_of(mine)), mine)
    clock = max((event.clock for event in brought), default=0) + 1
    undo = Event(
        "undo",
        clock,
        "phone",
        99,
        {"do": "undo", "takes_back": brought[-1].data["batch"] if brought[len(mine) :] else "none"},
    )

    assert plan_of([*brought, undo]).latest == plan_of(mine).latest


def test_of_two_words_of_one_second_the_later_one_counts_and_an_old_whole_second_is_the_earlier():
    def said(at: str, name: str) -> list[dict]:
        return [{"do": "done", "task": "register", "on": name, "at": at}]

    mine = make_events(*said("2027-01-01T00:00:01.500Z", "mine"), device="phone")

    def counts(at: str) -> str:
        there = travelling(plan_of(make_events(*said(at, "theirs"))), (), ())
        found = merged(there, plan_of(mine), mine)
        return "theirs" if found.brought else "mine"

    times = (
        "2027-01-01T00:00:01.499Z",
        "2027-01-01T00:00:01.501Z",
        "2027-01-01T00:00:01Z",
        "2027-01-01T00:00:02Z",
    )
    assert [counts(at) for at in times] == ["mine", "theirs", "mine", "theirs"]
