from __future__ import annotations

from datetime import date

from relocate_cli.domain.checklist.difference import Difference, Moved, difference
from tests.domain.guides import did, make_checklist, make_guide, said, who

GUIDE = make_guide(
    questions={"move": "date", "home": ["rent", "buy"]},
    tasks={
        "lease": {"when": {"home": "rent"}},
        "deed": {"when": {"home": "buy"}},
        "register": {"due": "7 days after move"},
        "pack": {"for": "each person"},
    },
)
ANNA, BOTH = who("anna adult"), who("anna adult", "bo adult")
RENT, BUY = said({"move": "2027-03-01", "home": "rent"}), said({"move": "2027-04-01", "home": "buy"})


def test_it_is_said_what_came_what_went_and_what_moved():
    before, after = make_checklist(GUIDE, ANNA, RENT), make_checklist(GUIDE, BOTH, BUY)

    found = difference(before, after)

    assert found
    assert [item.id for item in found.came] == ["deed", "pack:bo"]
    assert [item.id for item in found.went] == ["lease"]
    assert found.moved == (Moved(after.item(("register", "")), date(2027, 3, 8)),)


def test_a_day_that_appears_or_disappears_has_moved_too():
    without, dated = make_checklist(GUIDE, ANNA), make_checklist(GUIDE, ANNA, said({"move": "2027-03-01"}))

    assert [(moved.before, moved.item.due) for moved in difference(without, dated).moved] == [
        (None, date(2027, 3, 8))
    ]
    assert [(moved.before, moved.item.due) for moved in difference(dated, without).moved] == [
        (date(2027, 3, 8), None)
    ]


def test_the_days_of_what_is_done_or_left_out_do_not_move_any_more():
    for kind in ("done", "skip"):
        before = make_checklist(GUIDE, ANNA, RENT, did(kind, "register"))
        after = make_checklist(GUIDE, ANNA, RENT, said({"move": "2027-04-01"}), did(kind, "register"))

        assert not difference(before, after)


def test_a_tick_changes_nothing_of_the_list():
    before, after = make_checklist(GUIDE, ANNA, RENT), make_checklist(GUIDE, ANNA, RENT, did("done", "lease"))

    assert difference(before, after) == Difference((), (), ())
    assert not difference(before, after)


def test_what_may_still_be_on_the_list_did_not_go():
    guide = make_guide(questions={"home": ["rent", "buy"]}, tasks={"lease": {"when": {"home": "rent"}}})
    before, after = make_checklist(guide, said({"home": "rent"})), make_checklist(guide)

    found = difference(before, after)

    assert ([item.id for item in found.doubtful], found.went) == (["lease"], ())
    assert found


def test_what_had_to_begin_at_once_and_still_has_to_did_not_move():
    guide = make_guide(questions={"move": "date"}, tasks={"notice": {"due": "3 months before move"}})

    def moved(to):
        soon, later = (make_checklist(guide, ANNA, said({"move": day})) for day in ("2027-03-01", to))
        return [move.before for move in difference(soon, later).moved]

    assert moved("2027-04-01") == []
    assert moved("2027-08-01") == [date(2026, 12, 1)]


def test_the_days_of_a_law_are_told_first():
    tasks = {"pack": {"due": "on move"}, "register": {"due": {"by": "7 days after move", "kind": "legal"}}}
    guide = make_guide(questions={"move": "date"}, tasks=tasks)
    before, after = (make_checklist(guide, ANNA, said({"move": day})) for day in ("2027-03-01", "2027-04-01"))

    assert [moved.item.id for moved in difference(before, after).moved] == ["register", "pack"]
