from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from relocate_cli.domain.plan.plan import plan_of
from relocate_cli.domain.plan.progress import Progress
from relocate_cli.domain.plan.undo import last_batch
from tests.domain.guides import did, make_events, said
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

    assert last_batch(mixed) == last_batch(events)


@LAW
@given(journals())
def test_the_last_command_can_be_taken_back_again_and_again_until_nothing_is_left(events):
    for _turn in events:
        batch = last_batch(events)
        if not batch:
            break
        events = later(events, undo(batch[0].data["batch"]))

    assert last_batch(events) == []
    assert plan_of(events).progress == Progress({}, {}, {}, {})


def test_the_last_command_is_taken_back_as_a_whole():
    events = make_events(
        did("done", "visa", batch="first"),
        did("done", "id-card:anna", batch="second"),
        did("done", "id-card:omar", batch="second"),
        said({"stay": "long"})[0],
    )

    assert last_batch(events) == events[1:3]
    assert last_batch(later(events, undo("second"))) == events[:1]


def test_commands_of_a_program_that_did_not_name_them_are_taken_back_one_by_one():
    events = [
        event._replace(data={**event.data}) for event in make_events(did("done", "a"), did("done", "b"))
    ]
    for event in events:
        del event.data["batch"]

    assert last_batch(events) == events[1:]
    assert last_batch(later(events, undo("laptop-2"))) == events[:1]
