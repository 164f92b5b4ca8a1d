from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from relocate_cli.domain.plan.plan import plan_of
from tests.domain.guides import did, have, make_events, said, who
from tests.domain.journals import ANSWERS, HOUSE, LAW, PAPERS, TICKS, later, undo

CHANGES = st.lists(TICKS | PAPERS | ANSWERS | HOUSE, max_size=8)


def apart(first, *sides):
    """What each of several computers saved, without knowing of the others, after what all had seen."""
    shared = make_events(*first, device="first")
    clock = len(shared)
    events = list(shared)
    for number, changes in enumerate(sides):
        mine = list(shared)
        for change in changes:
            new = make_events(plan_of(mine).change(**change), device=f"side-{number}")[0]
            count = len(mine) - len(shared) + 1
            id = f"side-{number}-{count}"
            mine.append(new._replace(id=id, clock=clock + count, seq=count, data={**new.data, "batch": id}))
        events += mine[len(shared) :]
    return events


@LAW
@given(CHANGES)
def test_one_computer_never_disagrees_with_itself(changes):
    assert plan_of(apart([], changes)).others == {}


@LAW
@given(CHANGES, CHANGES, st.randoms())
def test_what_disagrees_is_the_same_on_every_computer_in_whatever_order_events_come(here, there, chance):
    events = apart([], here, there)
    mixed = [*events, *chance.sample(events, len(events) // 2)]
    chance.shuffle(mixed)

    assert plan_of(mixed).others == plan_of(events).others


@LAW
@given(CHANGES, CHANGES)
def test_whoever_saw_both_decides_for_all(here, there):
    events = apart([], here, there)
    plan = plan_of(events)

    for field in plan.others:
        change = plan.change(
            **{key: value for key, value in plan.latest[field].data.items() if key != "prev"}
        )
        assert field not in plan_of(later(events, change)).others


def test_two_computers_that_did_not_see_each_other_are_noticed():
    plan = plan_of(apart(said({"stay": "long"}), said({"stay": "short"}), said({"stay": "other"})))

    assert [event.data["values"] for event in plan.others["answer", "stay", ""]] == [["short"]]
    assert plan.profile.answers["stay", ""] == ("other",)


def test_one_after_the_other_is_no_disagreement():
    first = said({"stay": "long"})

    assert plan_of(apart(first, said({"stay": "short"}), [have("passport")])).others == {}


def test_what_was_seen_stays_seen_also_when_what_came_between_was_undone():
    events = make_events(said({"stay": "long"})[0])
    events = later(events, plan_of(events).change(**said({"stay": "short"})[0]))
    events = later(events, plan_of(events).change(**said({"stay": "other"})[0]))

    assert plan_of(later(events, undo(events[1].data["batch"]))).others == {}


def test_a_tick_and_its_opening_elsewhere_disagree():
    plan = plan_of(
        apart([*who("anna adult"), did("done", "visa")], [did("skip", "visa")], [did("open", "visa")])
    )

    assert list(plan.others) == [("task", "visa", "", 0)]
