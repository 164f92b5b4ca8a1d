from __future__ import annotations

from datetime import date

import pytest

from relocate_cli.views.checklist.row_day import row_day
from tests.domain.guides import did, make_checklist, make_guide, said, who

TODAY = date(2027, 2, 1)
LAW = {"by": "2 weeks after move", "kind": "legal"}
GUIDE = make_guide(
    questions={"move": {"type": "date", "anchor": "your move"}},
    tasks={
        "school": {"due": "2 weeks before move"},
        "register": {"due": LAW},
        "bank": {"waits_for": [{"task": "school", "why": "So it is."}]},
        "enjoy": {},
    },
)


def days(move: str, *changes, about: str = "") -> dict[str, str]:
    told = [{**change, **({"about": about} if about else {})} for change in said({"move": move})]
    items = make_checklist(GUIDE, who("anna adult"), told, *changes).items
    return {item.id: row_day(item, TODAY).full for item in items}


def test_a_row_says_its_day_in_one_form():
    assert days("2027-03-01") == {
        "school": "begin by 15 Feb (in 14 days)",
        "register": "by law 15 Mar (in 6 weeks)",
        "bank": "not yet",
        "enjoy": "",
    }
    assert days("2027-02-10") == {
        "school": "begin now",
        "register": "by law 24 Feb (in 3 weeks)",
        "bank": "not yet",
        "enjoy": "",
    }
    assert days("2028-03-01")["school"] == "begin by 16 Feb 2028 (in 12 months)"
    assert days("2027-01-01")["register"] == "late since 15 Jan (17 days ago)"


@pytest.mark.parametrize("about", ["week", "month", "season", "year"])
def test_a_day_that_counts_from_one_known_only_about_is_about_and_never_by_law(about):
    assert days("2027-03-01", about=about) == {
        "school": "about Feb",
        "register": "about Mar",
        "bank": "not yet",
        "enjoy": "",
    }
    assert days("2027-01-18", about=about)["register"] == "begin today"
    assert days("2027-01-01", about=about)["register"] == "about Jan"


def test_what_is_ticked_sent_or_left_out_says_so():
    changes = did("done", "school"), did("wait", "register"), did("skip", "enjoy")

    assert days("2027-03-01", *changes) == {
        "school": "done 15 Jan",
        "register": "sent 15 Jan",
        "bank": "",
        "enjoy": "left out",
    }


def test_what_follows_wants_it_now_and_its_row_still_tells_the_last_day_of_the_law():
    tasks = {
        "notify": {"due": LAW},
        "check": {"after": "notify", "due": "on move"},
    }
    guide = make_guide(questions={"move": {"type": "date", "anchor": "your move"}}, tasks=tasks)
    items = make_checklist(guide, who("anna adult"), said({"move": "2027-01-25"})).items

    assert [row_day(item, TODAY).full for item in items] == ["now, by law 8 Feb", "begin now"]
