"""Journals for tests: what two devices saved, in any order, with undos of whatever there is."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st

from relocate_cli.domain.plan.event import MARKS, Event
from tests.domain.guides import make_events

MEMBERS = st.sampled_from(["", "anna", "omar"])
TICKS = st.builds(
    lambda do, task, member, part: {
        "do": do,
        "task": task,
        "member": member,
        "part": part,
        "on": "2027-01-15",
    },
    st.sampled_from(MARKS),
    st.sampled_from(["visa", "id-card"]),
    MEMBERS,
    st.integers(0, 2),
)
PAPERS = st.builds(
    lambda do, member: {"do": do, "paper": "passport", "member": member},
    st.sampled_from(["have", "lack"]),
    MEMBERS,
)
NOTES = st.builds(
    lambda text, member, prev: {"do": "note", "task": "visa", "member": member, "text": text, "prev": prev},
    st.sampled_from(["", "call first", "bring photos"]),
    MEMBERS,
    st.sampled_from(
        ["", *(f"{device}-{number}" for device in ("laptop", "phone") for number in range(1, 9))]
    ),
)
ANSWERS = st.builds(
    lambda values, member: {"do": "answer", "question": "stay", "member": member, "values": values},
    st.lists(st.sampled_from(["long", "short"]), max_size=2),
    MEMBERS,
)
HOUSE = st.builds(
    lambda id, kind: {"do": "member", "member": id, "name": id.title(), "kind": kind},
    st.sampled_from(["anna", "omar"]),
    st.sampled_from(["adult", "child", ""]),
)
CHANGES = st.one_of(TICKS, PAPERS, NOTES, ANSWERS, HOUSE, st.just({"do": "dance"}))
UNDOS = st.builds(
    lambda device, number: {"do": "undo", "takes_back": f"{device}-{number}"},
    st.sampled_from(["laptop", "phone"]),
    st.integers(1, 9),
)
LAW = settings(max_examples=80, deadline=None)


@st.composite
def journals(draw: st.DrawFn) -> list[Event]:
    """What two devices saved, with undos of whatever there is, also of undos."""
    return [
        event
        for device in ("laptop", "phone")
        for event in make_events(*draw(st.lists(CHANGES | UNDOS, max_size=9)), device=device)
    ]


def undo(batch: str) -> dict[str, str]:
    return {"do": "undo", "takes_back": batch}


def later(events: list[Event], *changes: dict[str, object]) -> list[Event]:
    """Return the events with changes saved after all of them."""
    clock = max((event.clock for event in events), default=0)
    new = make_events(*changes, device=f"tablet-{clock}")
    return [*events, *(event._replace(clock=clock + event.clock) for event in new)]
