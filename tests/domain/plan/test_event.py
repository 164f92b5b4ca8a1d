from __future__ import annotations

import pytest

from relocate_cli.domain.plan.event import Event, slot_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"do": "done", "task": "visa"}, {"do": "open", "task": "visa"}),
        ({"do": "skip", "task": "visa", "member": "anna"}, {"do": "wait", "task": "visa", "member": "anna"}),
        ({"do": "have", "paper": "passport"}, {"do": "lack", "paper": "passport"}),
        ({"do": "answer", "question": "stay", "values": ["long"]}, {"do": "answer", "question": "stay"}),
        ({"do": "place", "place": "xx"}, {"do": "place", "place": "yy"}),
        ({"do": "note", "task": "visa", "text": "a"}, {"do": "note", "task": "visa", "text": "b"}),
        ({"do": "pack", "pack": "xx", "version": "1"}, {"do": "pack", "pack": "xx", "version": "2"}),
    ],
)
def test_two_changes_of_one_value_are_changes_of_one_slot(one, other):
    assert slot_of({**one, "id": "1"}) == slot_of({**other, "id": "2"})


def test_everything_else_is_a_slot_of_its_own():
    changes = [
        {"do": "done", "task": "visa"},
        {"do": "done", "task": "visa", "part": 1},
        {"do": "done", "task": "visa", "member": "anna"},
        {"do": "done", "task": "id-card"},
        {"do": "note", "task": "visa"},
        {"do": "note", "task": "id-card"},
        {"do": "pack", "pack": "visa"},
        {"do": "pack", "pack": "xx"},
        {"do": "have", "paper": "id-card"},
        {"do": "have", "paper": "visa"},
        {"do": "have", "paper": "visa", "member": "anna"},
        {"do": "answer", "question": "visa"},
        {"do": "answer", "question": "visa", "member": "anna"},
        {"do": "member", "member": "anna"},
        {"do": "place"},
        {"do": "dance", "id": "1"},
        {"do": "dance", "id": "2"},
    ]

    assert len({slot_of(change) for change in changes}) == len(changes)


def test_the_higher_clock_is_the_newer_one_then_the_device_decides_on_every_computer_alike():
    newest_last = [
        Event("c", 1, "phone", 9, {}),
        Event("a", 2, "laptop", 1, {}),
        Event("b", 2, "laptop", 2, {}),
        Event("d", 2, "phone", 1, {}),
    ]

    mixed = [newest_last[number] for number in (2, 0, 3, 1)]

    assert sorted(mixed, key=lambda event: event.order) == newest_last


def test_an_event_of_a_newer_program_need_not_say_what_it_does():
    assert Event("a", 1, "laptop", 1, {"dance": "tango"}).do == ""
