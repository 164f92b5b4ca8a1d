from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relocate_cli.domain.checklist.blocker import Blocker
from relocate_cli.domain.checklist.item import Item, State
from relocate_cli.domain.checklist.ticked import Ticked
from relocate_cli.domain.dates.deadline import Anchor, Offset
from relocate_cli.domain.guide.due import Due
from relocate_cli.domain.plan.progress import Note, TaskMark, Tick
from relocate_cli.domain.profile.condition import ALWAYS, Known
from relocate_cli.domain.profile.reasons import Reason
from tests.domain.guides import TODAY, did, have, make_checklist, make_guide, said, states, who

HOUSEHOLD = who("anna adult 1990-05-01", "bo adult 1991-05-01", "omar child 2020-08-15")


def ids(checklist):
    return [item.id for item in checklist.items]


def blockers(checklist, name):
    return {item.id: item for item in checklist.items}[name].blockers


def test_a_whole_item():
    guide = make_guide(
        questions={"move": "date"},
        papers={"passport": {}, "photo": {}},
        tasks={
            "photo": {"for": "each person", "gives": "photo"},
            "visa": {
                "for": "each person",
                "rev": 2,
                "needs": ["photo", "passport"],
                "due": {"by": "3 weeks before move", "kind": "legal"},
                "takes": "2-6 weeks",
                "do": ["Fill in the form.", "Send it."],
            },
        },
    )
    plan = [
        who("anna adult 1990-05-01"),
        said({"move": "2027-03-01"}),
        did("done", "visa:anna", part=1, words="Fill in the form.", rev=2, pack="xx 1"),
        did("wait", "visa:anna", on="2027-01-31", rev=2, pack="xx 1"),
        {"do": "note", "task": "visa", "member": "anna", "text": "call first"},
    ]
    checklist = make_checklist(guide, *plan)

    assert checklist.maybes == ()
    assert checklist.items[1] == Item(
        task=guide.tasks["visa"],
        member=checklist.items[0].member,
        state=State.WAITING,
        mark=TaskMark("wait", "2027-01-31", 2, "xx 1"),
        rule=Due(Offset(-3, "week", Anchor("question", "move")), legal=True, when=ALWAYS, rolls=True),
        due=date(2027, 2, 8),
        opens=None,
        expected=(date(2027, 2, 14), date(2027, 3, 14)),
        blockers=(Blocker(("photo", "anna"), "photo"),),
        follows=(),
        lacking=("passport",),
        parts=(1, 2),
        ticked=Ticked({1: Tick(TaskMark("done", "2027-01-15", 2, "xx 1"), 1, "Fill in the form.")}, ()),
        notes=(Note("call first", "", "laptop-5"),),
        changed=False,
        first=date(2027, 2, 1),
        over=date(2027, 2, 14),
        begin_by=date(2027, 2, 8),
        frees=0,
        latest=date(2027, 3, 14),
    )
    assert [item.id for item in checklist.items] == ["photo:anna", "visa:anna"]


def test_a_task_is_on_the_list_for_those_it_is_for_and_for_whom_its_condition_holds():
    guide = make_guide(
        questions={"citizenship": {"per": "person", "options": ["eu", "other"]}},
        tasks={
            "find-home": {},
            "id-card": {"for": "each person"},
            "tax": {"for": "each adult"},
            "school": {"for": "each child", "when": {"age": {"from": 6}}},
            "permit": {"for": "each person", "when": {"citizenship": "other"}},
            "dog": {"for": "each pet"},
        },
    )
    told = said({"citizenship:anna": "eu", "citizenship:bo": "other"})
    checklist = make_checklist(guide, HOUSEHOLD, told)

    assert ids(checklist) == [
        "find-home",
        "id-card:anna",
        "id-card:bo",
        "id-card:omar",
        "tax:anna",
        "tax:bo",
        "school:omar",
        "permit:bo",
    ]
    omar = checklist.items[3].member
    assert [(maybe.task.id, maybe.member, maybe.questions) for maybe in checklist.maybes] == [
        ("permit", omar, (Reason(Known("citizenship"), omar, None),))
    ]


def test_order_follows_from_papers_and_never_from_the_file():
    guide = make_guide(
        tasks={
            "bankid": {"needs": "id-card", "gives": "bankid"},
            "id-card": {"needs": "personnummer", "gives": "id-card"},
            "notify-move": {"needs": "passport", "gives": "personnummer"},
        }
    )
    checklist = make_checklist(guide, have("passport"))

    assert states(checklist) == {"notify-move": "ready", "id-card": "blocked", "bankid": "blocked"}
    assert blockers(checklist, "bankid") == (Blocker(("id-card", ""), "id-card"),)


def test_phases_come_first_then_what_must_begin_first_then_the_file():
    guide = make_guide(
        questions={"move": "date"},
        phases={"before": {}, "there": {}},
        tasks={
            "there-now": {"phase": "there"},
            "no-day": {"phase": "before"},
            "late-day": {"phase": "before", "due": "on move"},
            "waits": {"phase": "before", "due": "8 weeks before move", "after": "late-day"},
            "early-day": {"phase": "before", "due": "1 week before move"},
        },
    )

    checklist = make_checklist(guide, said({"move": "2027-05-01"}))

    assert ids(checklist) == ["late-day", "waits", "early-day", "no-day", "there-now"]


def test_a_phase_stays_together_even_when_it_comes_after_a_later_one():
    guide = make_guide(
        phases={"before": {}, "there": {}},
        tasks={
            "a": {"phase": "before", "after": "c"},
            "b": {"phase": "before"},
            "c": {"phase": "there"},
        },
    )
    checklist = make_checklist(guide)

    assert ids(checklist) == ["b", "a", "c"]
    assert states(checklist)["a"] == "ready"


def test_what_is_done_or_left_out_does_not_block_and_what_was_sent_does():
    guide = make_guide(tasks={"notify": {"gives": "number"}, "id-card": {"needs": "number"}})

    found = {
        kind: states(make_checklist(guide, did(kind, "notify")))["id-card"]
        for kind in ("done", "skip", "wait", "open")
    }

    assert found == {"done": "ready", "skip": "ready", "wait": "blocked", "open": "blocked"}


def test_a_paper_that_is_held_does_not_block_although_another_task_would_give_it():
    guide = make_guide(tasks={"notify": {"gives": "number"}, "id-card": {"needs": "number"}})

    assert states(make_checklist(guide, have("number"))) == {"notify": "ready", "id-card": "ready"}


def test_a_paper_that_is_said_to_be_lost_is_lacking_if_nothing_on_the_list_gives_it():
    guide = make_guide(tasks={"id-card": {"needs": ["passport", "photo"]}})
    checklist = make_checklist(guide, have("photo"), have("passport", "lack"))

    assert checklist.items[0].lacking == ("passport",)
    assert states(checklist) == {"id-card": "ready"}


FAMILY = make_guide(
    questions={"citizenship": {"per": "person", "options": ["eu", "other"]}},
    tasks={
        "bankid": {"for": "each adult", "gives": "bankid"},
        "preschool": {"for": "each child", "needs": "bankid"},
        "tax": {"for": "each adult", "needs": "bankid"},
        "home": {"needs": "bankid"},
    },
)


def test_a_child_waits_for_its_parents_an_adult_for_themselves_the_household_for_all():
    checklist = make_checklist(FAMILY, HOUSEHOLD)
    anna, bo = Blocker(("bankid", "anna"), "bankid"), Blocker(("bankid", "bo"), "bankid")

    assert blockers(checklist, "preschool:omar") == (anna, bo)
    assert blockers(checklist, "tax:anna") == (anna,)
    assert blockers(checklist, "tax:bo") == (bo,)
    assert blockers(checklist, "home") == (anna, bo)


def test_one_parents_paper_is_enough_for_a_child_and_for_the_household_but_not_for_the_other_adult():
    assert states(make_checklist(FAMILY, HOUSEHOLD, did("done", "bankid:anna"))) == {
        "bankid:anna": "done",
        "bankid:bo": "ready",
        "preschool:omar": "ready",
        "tax:anna": "ready",
        "tax:bo": "blocked",
        "home": "ready",
    }


def test_an_adult_is_not_helped_by_a_paper_that_another_adult_gets():
    guide = make_guide(
        questions={"citizenship": {"per": "person", "options": ["eu", "other"]}},
        tasks={
            "permit": {"for": "each adult", "when": {"citizenship": "other"}, "gives": "permit"},
            "register": {"for": "each adult", "needs": "permit"},
        },
    )
    told = said({"citizenship:anna": "other", "citizenship:bo": "eu"})
    checklist = make_checklist(guide, HOUSEHOLD, told)

    assert blockers(checklist, "register:anna") == (Blocker(("permit", "anna"), "permit"),)
    assert blockers(checklist, "register:bo") == ()


def test_a_circle_of_papers_still_gives_a_whole_list():
    guide = make_guide(
        tasks={"a": {"needs": "x", "gives": "y"}, "b": {"needs": "y", "gives": "x"}, "c": {"needs": "y"}}
    )

    assert states(make_checklist(guide)) == {"a": "blocked", "b": "blocked", "c": "blocked"}


@pytest.mark.parametrize(
    ("move", "state", "opens"),
    [
        ("2027-02-01", "ready", None),
        ("2027-02-02", "blocked", date(2027, 2, 2)),
        ("2026-12-01", "ready", None),
    ],
)
def test_a_task_opens_on_the_first_day_of_its_phase_unless_it_says_otherwise(move, state, opens):
    guide = make_guide(
        questions={"move": "date"},
        phases={"there": {"opens": "on move"}},
        tasks={
            "register": {"phase": "there"},
            "book": {"phase": "there", "opens": "8 weeks before move"},
        },
    )
    checklist = make_checklist(guide, said({"move": move}))

    assert states(checklist) == {"register": state, "book": "ready"}
    assert checklist.items[0].opens == opens


DUE = make_guide(
    questions={"move": "date"},
    tasks={"register": {"due": {"by": "7 days after move", "kind": "legal"}, "needs": "x"}},
)


@pytest.mark.parametrize(
    ("move", "changes", "state"),
    [
        ("2027-01-25", [], "ready"),
        ("2027-01-22", [], "late"),
        ("2027-01-22", [did("wait", "register")], "waiting"),
        ("2027-01-22", [did("done", "register")], "done"),
        ("2027-01-22", [did("skip", "register")], "skipped"),
        ("2027-01-22", [did("done", "register"), did("open", "register")], "late"),
        ("", [], "ready"),
    ],
)
def test_what_is_due_today_is_not_late_and_what_was_due_yesterday_is(move, changes, state):
    assert states(make_checklist(DUE, said({"move": move}), *changes)) == {"register": state}


@pytest.mark.parametrize(("kind", "state"), [("legal", "late"), ("advice", "blocked")])
def test_what_the_law_says_is_late_even_while_it_is_blocked_and_advice_never_is(kind, state):
    guide = make_guide(
        questions={"move": "date"},
        tasks={
            "notify": {"gives": "number"},
            "id-card": {"needs": "number", "due": {"by": "on move", "kind": kind}},
        },
    )

    assert states(make_checklist(guide, said({"move": "2027-01-31"})))["id-card"] == state


@pytest.mark.parametrize(
    ("answers", "due"),
    [
        ({"citizenship": "eu", "move": "2027-03-01"}, date(2027, 6, 1)),
        ({"citizenship": "other", "move": "2027-03-01"}, date(2027, 3, 8)),
        ({"move": "2027-03-01"}, date(2027, 3, 8)),
        ({"citizenship": "eu"}, None),
    ],
)
def test_the_first_deadline_that_holds_counts(answers, due):
    guide = make_guide(
        questions={"move": "date", "citizenship": ["eu", "other"]},
        tasks={
            "register": {
                "due": [{"by": "3 months after move", "when": {"citizenship": "eu"}}, "1 week after move"]
            }
        },
    )

    assert make_checklist(guide, said(answers)).items[0].due == due


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ([], None),
        ([did("wait", "visa", on="2027-01-31")], (date(2027, 2, 28), date(2027, 3, 31))),
        ([did("wait", "visa", on="")], None),
        ([did("wait", "visa", on="2027-01-31"), did("done", "visa")], None),
    ],
)
def test_an_answer_is_expected_for_what_was_sent(changes, expected):
    guide = make_guide(tasks={"visa": {"takes": "1-2 months"}})

    assert make_checklist(guide, *changes).items[0].expected == expected


PARTS = make_guide(tasks={"visa": {"rev": 2, "do": ["one", "two", "three"]}})


def test_lines_are_ticked_on_their_own():
    changes = [did("done", "visa", part=3, words="three"), did("done", "visa", part=1, words="one")]
    item = make_checklist(PARTS, *changes).items[0]

    assert (item.parts_done, item.state) == ((1, 3), State.READY)


def test_lines_hold_from_their_first_to_their_last_day_and_keep_their_numbers():
    winter = {"text": "Borrow skis", "from": "2026-12-01", "until": "2027-03-01"}
    guide = make_guide(tasks={"winter": {"do": ["Buy gloves", winter, "Look at the lake"]}})
    ticked = did("done", "winter", part=2, words="Borrow skis")

    found = {
        day: make_checklist(guide, ticked, today=date.fromisoformat(day)).items[0]
        for day in ("2026-11-30", "2026-12-01", "2027-03-01", "2027-03-02")
    }

    assert {day: (item.parts, item.parts_done) for day, item in found.items()} == {
        "2026-11-30": ((1, 3), ()),
        "2026-12-01": ((1, 2, 3), (2,)),
        "2027-03-01": ((1, 2, 3), (2,)),
        "2027-03-02": ((1, 3), ()),
    }
    assert not any(item.ticked.changed for item in found.values())


@pytest.mark.parametrize(("rev", "changed"), [(1, True), (2, False), (3, False)])
def test_a_task_that_changed_since_it_was_done_asks_for_a_second_look(rev, changed):
    item = make_checklist(PARTS, did("done", "visa", rev=rev)).items[0]

    assert (item.state, item.changed) == (State.DONE, changed)


def test_items_are_found_by_key_by_task_and_by_state():
    checklist = make_checklist(FAMILY, HOUSEHOLD, did("done", "bankid:anna"))
    anna, bo = checklist.of_task("bankid")

    assert (anna.id, bo.id) == ("bankid:anna", "bankid:bo")
    assert checklist.item(("bankid", "bo")) is bo
    assert checklist.item(("bankid", "omar")) is None
    assert [item for item in checklist.items if item.state is State.DONE] == [anna]
    assert (anna.is_open, bo.is_open) == (False, True)


PAPERS = st.lists(st.sampled_from("uvwxyz"), max_size=2, unique=True)
TASKS = st.dictionaries(
    st.sampled_from("abcdefgh"),
    st.fixed_dictionaries(
        {
            "phase": st.sampled_from(["before", "there"]),
            "for": st.sampled_from(["once", "each person", "each adult", "each child"]),
            "needs": PAPERS,
            "gives": PAPERS,
            "after": st.lists(st.sampled_from("abcdefgh"), max_size=2, unique=True),
        }
    ),
    max_size=8,
)
MARKS = st.lists(
    st.builds(
        lambda do, task, member: did(do, f"{task}:{member}"),
        st.sampled_from(["done", "skip", "wait"]),
        st.sampled_from("abcdefgh"),
        st.sampled_from(["", "anna", "bo", "omar"]),
    ),
    max_size=5,
)


def open_keys(checklist):
    return {item.key for item in checklist.items if item.is_open}


@settings(max_examples=150, deadline=None)
@given(TASKS, MARKS)
def test_any_guide_gives_a_whole_list_on_which_only_open_items_block(tasks, marks):
    guide = make_guide(phases={"before": {}, "there": {}}, tasks=tasks)
    checklist = make_checklist(guide, HOUSEHOLD, marks)
    count = {"once": 1, "each person": 3, "each adult": 2, "each child": 1}
    phases = [item.task.phase for item in checklist.items]

    assert len({item.key for item in checklist.items}) == sum(count[task["for"]] for task in tasks.values())
    assert phases == sorted(phases)
    for item in checklist.items:
        assert {blocker.key for blocker in item.blockers} <= open_keys(checklist) - {item.key}
        assert (item.state is State.BLOCKED) is (item.mark is None and bool(item.blockers))


@settings(max_examples=150, deadline=None)
@given(TASKS, MARKS, st.data())
def test_finishing_something_never_blocks_anything_else(tasks, marks, data):
    guide = make_guide(phases={"before": {}, "there": {}}, tasks=tasks)
    before = make_checklist(guide, HOUSEHOLD, marks)
    if not open_keys(before):
        return
    task, member = data.draw(st.sampled_from(sorted(open_keys(before))))

    after = make_checklist(guide, HOUSEHOLD, marks, did("done", f"{task}:{member}"))

    for item in after.items:
        earlier = before.item(item.key)
        assert set(item.blockers) <= set(earlier.blockers)
        assert set(item.lacking) <= set(earlier.lacking)


def test_today_is_told_and_never_asked():
    guide = make_guide(tasks={"tax": {"due": "by 2 May each year"}})

    assert make_checklist(guide).items[0].due == date(2027, 5, 2)
    assert make_checklist(guide, today=date(2027, 5, 3)).items[0].due == date(2028, 5, 2)
    assert date(2027, 2, 1) == TODAY


def test_a_phase_opens_at_once_for_those_whom_its_rule_does_not_concern():
    guide = make_guide(
        questions={"move": "date", "abroad": ["yes", "no"]},
        phases={"there": {"opens": {"by": "on move", "when": {"abroad": "yes"}}}},
        tasks={"bank": {"phase": "there"}},
    )

    found = [
        make_checklist(guide, who("anna adult"), said({"move": "2027-03-01", "abroad": abroad})).items[0]
        for abroad in ("yes", "no")
    ]

    assert [(item.state, item.opens) for item in found] == [("blocked", date(2027, 3, 1)), ("ready", None)]
