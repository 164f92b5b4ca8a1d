from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from relocate_cli.domain.plan.essence import awaited_by, essence_of
from relocate_cli.domain.plan.plan import plan_of
from tests.domain.guides import did, have, make_events
from tests.domain.journals import ANSWERS, HOUSE, LAW, NOTES, PAPERS, TICKS, journals, later, undo
from tests.domain.plan.test_heads import apart

SEEN = st.lists(TICKS | PAPERS | ANSWERS | HOUSE, max_size=6)
RENAMED = {"visa": "id-card"}


def with_essence(events, *new, renamed=None):
    essence = essence_of(events)
    return plan_of([*essence.events, *new], renamed, essence.seen)


@LAW
@given(journals())
def test_what_can_still_matter_makes_the_same_plan(events):
    assert with_essence(events) == plan_of(events)
    assert with_essence(events, renamed=RENAMED) == plan_of(events, RENAMED)


@LAW
@given(journals(), st.lists(TICKS | PAPERS | NOTES | ANSWERS | HOUSE, min_size=1, max_size=4))
def test_also_together_with_what_comes_later(events, changes):
    after = later(events, *(plan_of(events).change(**change) for change in changes))
    new = after[len(events) :]

    if not awaited_by(events) & {event.id for event in new}:
        assert with_essence(events, *new) == plan_of(after)
        assert with_essence(events, *new, renamed=RENAMED) == plan_of(after, RENAMED)


@LAW
@given(SEEN, SEEN, SEEN, st.lists(st.integers(1, 9), max_size=2))
def test_also_when_another_computer_that_saw_only_a_part_says_more(first, here, there, undone):
    shared = apart([], first)
    events = apart([], first, here)
    known = [*events, *later(events, *(undo(f"side-0-{number}") for number in undone))[len(events) :]]
    theirs = [event for event in _after(shared, there) if event.id not in {found.id for found in known}]

    assert with_essence(known, *theirs) == plan_of([*known, *theirs])
    assert with_essence(known, *theirs, renamed=RENAMED) == plan_of([*known, *theirs], RENAMED)


def _after(events, changes):
    """What a third computer writes that knows of these events only."""
    written = []
    for change in changes:
        mine = [*events, *written]
        written.append(later(mine, plan_of(mine).change(**change))[-1])
    return written


def test_of_a_thousand_changes_a_few_are_left():
    changes = [did("done" if number % 2 else "open", "visa") for number in range(1000)]
    events = make_events(have("passport"))
    for change in changes[:200]:
        events = later(events, plan_of(events[-2:]).change(**change))

    assert len(essence_of(events).events) == 2


def test_what_somebody_has_seen_and_is_not_here_yet_is_awaited():
    events = make_events(did("done", "visa", prev="theirs"), did("open", "visa", prev="laptop-1"))

    assert awaited_by(events) == {"theirs"}
