from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relocate_cli.domain.plan.plan import plan_of
from relocate_cli.domain.plan.progress import Note, Progress, TaskMark, Tick
from relocate_cli.domain.profile.member import Member
from relocate_cli.domain.profile.profile import Profile
from tests.domain.guides import did, have, make_events, make_plan, said, who
from tests.domain.journals import LAW, TICKS, journals, later

if TYPE_CHECKING:
    from relocate_cli.domain.plan.event import Event

EMPTY = Progress({}, {}, {}, {})


def test_a_plan_is_what_all_events_add_up_to():
    plan = make_plan(
        {"do": "place", "place": "xx"},
        who("anna adult 1990-05-01", "omar child"),
        said({"stay": "long", "citizenship:anna": "eu"}),
        did("done", "visa:anna", on="2027-01-15", rev=2, pack="xx 1"),
        did("done", "visa:anna", on="2027-01-14", part=2, words="Send it."),
        have("passport:anna"),
        have("passport:omar", "lack"),
        {"do": "note", "task": "visa", "text": "call first", "at": "2027-01-15T10:00:00Z"},
    )

    assert plan.started
    assert plan.profile == Profile(
        "xx",
        (Member("anna", "Anna", "adult", "1990-05-01"), Member("omar", "Omar", "child")),
        {("stay", ""): ("long",), ("citizenship", "anna"): ("eu",)},
    )
    assert plan.progress == Progress(
        {("visa", "anna"): TaskMark("done", "2027-01-15", 2, "xx 1")},
        {("visa", "anna"): (Tick(TaskMark("done", "2027-01-14", 1, ""), 2, "Send it."),)},
        {("passport", "anna"): True, ("passport", "omar"): False},
        {("visa", ""): (Note("call first", "2027-01-15T10:00:00Z", "laptop-10"),)},
    )


def test_what_a_change_does_not_say_is_the_whole_households_of_the_first_revision_and_without_a_day():
    plan = make_plan(
        {"do": "member", "member": "anna", "name": "Anna", "kind": "adult"},
        {"do": "answer", "question": "stay", "values": ["long"]},
        {"do": "done", "task": "visa"},
        {"do": "have", "paper": "passport"},
        {"do": "note", "task": "visa"},
        {"do": "place"},
    )

    assert plan == (
        Profile("", (Member("anna", "Anna", "adult", ""),), {("stay", ""): ("long",)}),
        Progress({("visa", ""): TaskMark("done", "", 1, "")}, {}, {("passport", ""): True}, {}),
        plan.latest,
        {},
    )
    assert not plan.started


def test_a_note_is_one_members_or_the_households():
    plan = make_plan(
        {"do": "note", "task": "visa", "text": "call first"},
        {"do": "note", "task": "visa", "member": "anna", "text": "ask Bo"},
    )

    assert {key: [note.text for note in notes] for key, notes in plan.progress.notes.items()} == {
        ("visa", ""): ["call first"],
        ("visa", "anna"): ["ask Bo"],
    }


def test_without_events_nothing_is_started():
    plan = plan_of([])

    assert not plan.started
    assert plan == (Profile("", (), {}), EMPTY, {}, {})


def test_the_newest_event_of_a_field_counts():
    plan = make_plan(
        said({"stay": "long"}),
        did("wait", "visa"),
        have("passport"),
        said({"stay": "short"}),
        did("done", "visa"),
        have("passport", "lack"),
    )

    assert plan.profile.answers == {("stay", ""): ("short",)}
    assert plan.progress == Progress(
        {("visa", ""): TaskMark("done", "2027-01-15", 1, "")}, {}, {("passport", ""): False}, {}
    )


def test_not_knowing_any_more_takes_the_answer_back():
    assert make_plan(said({"stay": "long"}), said({"stay": ""})).profile.answers == {}


def test_reopening_takes_a_mark_back():
    assert make_plan(did("done", "visa"), did("open", "visa")).progress == EMPTY


def test_somebody_who_leaves_the_household_is_no_member_any_more():
    gone = {"do": "member", "member": "omar", "name": "Omar", "kind": "", "position": 1}

    assert make_plan(who("anna adult", "omar child"), gone).profile.members == (
        Member("anna", "Anna", "adult"),
    )


def test_members_stand_in_their_places_however_late_they_were_corrected():
    corrected = {"do": "member", "member": "anna", "name": "Anne", "kind": "adult", "position": 0}

    plan = make_plan(who("anna adult", "omar child"), corrected)

    assert [member.name for member in plan.profile.members] == ["Anne", "Omar"]


def test_members_of_one_place_stand_as_they_came_and_one_without_a_place_comes_first():
    told = [
        {"do": "member", "member": id, "name": id.title(), "kind": "adult", **more}
        for id, more in [("zoe", {"position": 1}), ("bo", {"position": 1}), ("anna", {})]
    ]

    assert [member.id for member in make_plan(told).profile.members] == ["anna", "zoe", "bo"]


@LAW
@given(journals(), st.randoms())
def test_merging_does_not_depend_on_the_order_and_twice_is_once(events, chance):
    mixed = [*events, *chance.sample(events, len(events) // 2)]
    chance.shuffle(mixed)

    assert plan_of(mixed) == plan_of(events)


@LAW
@given(journals(), TICKS)
def test_ticking_never_unticks_another(events, tick):
    before, after = plan_of(events).progress, plan_of(later(events, tick)).progress
    key = (tick["task"], tick["member"])

    assert _without(after.marks, key) == _without(before.marks, key)
    assert _without(after.ticks, key) == _without(before.ticks, key)
    assert _on_others(after, key, tick["part"]) == _on_others(before, key, tick["part"])
    assert after.ticks == before.ticks if tick["part"] == 0 else after.marks == before.marks
    assert (after.papers, after.notes) == (before.papers, before.notes)


def _without(values, key):
    return {known: value for known, value in values.items() if known != key}


def _on_others(progress, key, part):
    return [tick for tick in progress.ticks.get(key, ()) if tick.part != part]


def test_a_tick_counts_for_the_line_with_its_words_whatever_its_number():
    changes = [
        did("done", "visa", part=2, words="Send it."),
        did("done", "visa", part=2, words="Print it."),
        did("open", "visa", part=3, words="Send it."),
    ]

    assert [(tick.words, tick.is_on) for tick in make_plan(*changes).progress.ticks["visa", ""]] == [
        ("Print it.", True),
        ("Send it.", False),
    ]


def test_a_tick_of_which_only_the_number_was_saved_gets_the_words_that_it_meant():
    meant = {("xx 1", "residence", 1, 2): "Send it."}
    early = [did("done", "residence", part=number, pack="xx 1") for number in (1, 2)]
    late = did("open", "visa", part=1, words="Send it.")

    progress = plan_of(make_events(*early, late), {"residence": "visa"}, numbered=meant).progress

    assert [(tick.part, tick.words, tick.is_on) for tick in progress.ticks["visa", ""]] == [
        (1, "", True),
        (1, "Send it.", False),
    ]
    assert progress.has_numbers


def test_a_note_that_saw_another_replaces_it():
    first = {"do": "note", "task": "visa", "text": "call first"}
    second = {"do": "note", "task": "visa", "text": "call before nine", "prev": "laptop-1"}

    assert make_plan(first, second).progress.notes == {
        ("visa", ""): (Note("call before nine", "", "laptop-2"),)
    }


def test_an_empty_note_removes_the_one_it_saw():
    first = {"do": "note", "task": "visa", "text": "call first"}

    assert make_plan(first, {"do": "note", "task": "visa", "text": "", "prev": "laptop-1"}).progress == EMPTY


def two_notes() -> list[Event]:
    first = {"do": "note", "task": "visa", "text": "call first"}
    here = make_events(first, {**first, "text": "call Anna", "prev": "laptop-1"})
    there = later(here[:1], {**first, "text": "call Bo", "prev": "laptop-1"})
    return [*here, there[-1]]


def test_two_notes_that_did_not_see_one_another_are_both_shown():
    notes = plan_of(two_notes()).progress.notes

    assert notes == {("visa", ""): (Note("call Anna", "", "laptop-2"), Note("call Bo", "", "tablet-1-1"))}


@pytest.mark.parametrize(("text", "left"), [("call both", ["call both"]), ("", [])])
def test_two_notes_stay_until_one_is_written_that_saw_both(text, left):
    events = two_notes()
    change = plan_of(events).change(do="note", task="visa", text=text)

    notes = plan_of(later(events, change)).progress.notes.get(("visa", ""), ())

    assert [note.text for note in notes] == left


def test_a_change_says_which_event_it_saw():
    plan = make_plan(did("done", "visa"), said({"stay": "long"}))

    assert plan.change(do="open", task="visa") == {"do": "open", "task": "visa", "prev": "laptop-1"}
    assert plan.change(do="done", task="id-card") == {"do": "done", "task": "id-card"}


def test_progress_follows_a_task_to_its_new_name():
    changes = [
        did("done", "residence:anna"),
        did("done", "residence:anna", part=1),
        {"do": "note", "task": "residence", "text": "call first"},
    ]

    plan = plan_of(make_events(*changes), {"residence": "visa"})

    assert plan.progress == Progress(
        {("visa", "anna"): TaskMark("done", "2027-01-15", 1, "")},
        {("visa", "anna"): (Tick(TaskMark("done", "2027-01-15", 1, ""), 1),)},
        {},
        {("visa", ""): (Note("call first", "", "laptop-3"),)},
    )


def test_a_task_that_was_renamed_can_be_opened_again_and_its_note_rewritten():
    events = make_events(did("done", "residence"), {"do": "note", "task": "residence", "text": "call first"})
    plan = plan_of(events, {"residence": "visa"})
    changes = [plan.change(do="open", task="visa"), plan.change(do="note", task="visa", text="")]

    assert plan_of(later(events, *changes), {"residence": "visa"}).progress == EMPTY


def test_events_of_a_newer_program_are_passed_over():
    known = [did("done", "visa"), said({"stay": "long"})]

    plan = make_plan({"do": "dance", "task": "visa"}, {}, *known)

    assert (plan.profile, plan.progress) == make_plan(*known)[:2]


def test_a_change_of_a_members_note_says_that_it_saw_both_of_two_that_did_not_see_each_other():
    note = {"do": "note", "task": "visa", "member": "anna"}
    here = make_events({**note, "text": "call first"}, {**note, "text": "call Anna", "prev": "laptop-1"})
    there = later(here[:1], {**note, "text": "call Bo", "prev": "laptop-1"})[-1]
    plan = plan_of([*here, there])

    change = plan.change(**note, text="call both")

    assert {change["prev"], *change["also"]} == {"laptop-2", there.id}
    assert "also" not in plan.change(do="done", task="visa", member="anna")
