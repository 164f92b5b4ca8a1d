from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relocate_cli.domain.plan.plan import plan_of
from relocate_cli.domain.plan.undo import last_batch
from tests.domain.guides import did, have, make_events, said, who
from tests.domain.journals import ANSWERS, LAW, NOTES, PAPERS, TICKS, journals, later, undo


@LAW
@given(journals(), st.lists(TICKS | PAPERS | NOTES | ANSWERS, min_size=1, max_size=4))
def test_undo_is_exact(events, changes):
    command = later(events, *({**change, "batch": "it"} for change in changes))

    assert plan_of(later(command, undo("it"))) == plan_of(events)


@LAW
@given(journals(), st.lists(TICKS | PAPERS | NOTES | ANSWERS, min_size=1, max_size=4))
def test_undoing_an_undo_brings_everything_back(events, changes):
    command = later(events, *({**change, "batch": "it"} for change in changes))
    undone = later(command, {**undo("it"), "batch": "undo"})
    redone = later(undone, {**undo("undo"), "batch": "redo"})

    assert plan_of(redone) == plan_of(command)
    assert plan_of(later(redone, undo("redo"))) == plan_of(events)


@LAW
@given(journals(), st.randoms())
def test_the_last_command_is_the_same_in_whatever_order_events_come(events, chance):
    mixed = [*events, *chance.sample(events, len(events) // 2)]
    chance.shuffle(mixed)

    assert last_batch(mixed, "phone") == last_batch(events, "phone")


@LAW
@given(journals())
def test_what_this_computer_said_can_be_taken_back_until_only_what_others_said_is_left(events):
    for _turn in events:
        batch = last_batch(events, "phone")
        if not batch:
            break
        assert {event.device for event in batch} == {"phone"}
        events = later(events, undo(batch[0].data["batch"]))

    assert last_batch(events, "phone") == []
    assert {event.device for event in plan_of(events).latest.values() if event.do != "dance"} <= {"laptop"}


def test_what_the_other_computer_said_last_is_not_ours_to_take_back():
    here = make_events(did("done", "visa"))
    events = later(here, did("done", "id-card"))

    assert last_batch(events, "laptop") == here


@pytest.mark.parametrize(
    "change",
    [
        did("wait", "visa"),
        said({"stay": "long"})[0],
        who("anna adult")[0],
        {"do": "place", "place": "xx"},
        have("passport"),
        {"do": "note", "task": "visa", "text": "call first"},
    ],
)
def test_any_kind_of_change_can_be_taken_back(change):
    events = make_events(did("done", "visa"), change, {"do": "pack", "pack": "xx", "version": "2"})

    assert last_batch(events, "laptop") == events[1:2]


def test_the_last_command_is_taken_back_as_a_whole():
    events = make_events(
        did("done", "visa", batch="first"),
        did("done", "id-card:anna", batch="second"),
        did("done", "id-card:omar", batch="second"),
    )

    assert last_batch(events, "laptop") == events[1:]
    assert last_batch(later(events, undo("second")), "laptop") == events[:1]


def test_commands_of_a_program_that_did_not_name_them_are_taken_back_one_by_one():
    events = [
        event._replace(data={**event.data}) for event in make_events(did("done", "a"), did("done", "b"))
    ]
    for event in events:
        del event.data["batch"]

    assert last_batch(events, "laptop") == events[1:]
    assert last_batch(later(events, undo("laptop-2")), "laptop") == events[:1]
