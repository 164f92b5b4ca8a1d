from __future__ import annotations

import json
from textwrap import dedent


def test_a_pipe_gets_one_row_per_task_with_tabs_and_iso_dates(anna_and_jan):
    result = anna_and_jan("list")

    assert result.exit_code == 0
    assert result.stderr == ""
    assert result.stdout.replace("\t", " | ") == dedent("""\
        apply:anna | ready | 2026-12-07 | before | Apply for a permit | Anna
        pack-bags | ready | 2027-01-29 | before | Pack your bags |\x20
        register:anna | blocked | 2027-02-08 | there | Register your address | Anna
        register:jan | blocked | 2027-02-08 | there | Register your address | Jan
        vaccinate | maybe |  | before | Vaccinate your pet |\x20
        """)


def test_rows_are_chosen_by_state_phase_and_due_date(anna_and_jan):
    blocked = anna_and_jan("list", "--state", "blocked")
    before = anna_and_jan("list", "--phase", "before")
    soon = anna_and_jan("list", "--due-before", "2027-01-01")
    perhaps = anna_and_jan("list", "--state", "maybe")
    jans = anna_and_jan("list", "--person", "Jan", "--state", "blocked")

    ids = [
        [row.split("\t")[0] for row in r.stdout.splitlines()] for r in (blocked, before, soon, perhaps, jans)
    ]
    assert ids == [
        ["register:anna", "register:jan"],
        ["apply:anna", "pack-bags"],
        ["apply:anna"],
        ["vaccinate"],
        ["register:jan"],
    ]


def test_json_says_its_schema_and_what_blocks(anna_and_jan):
    result = anna_and_jan("list", "--json")

    document = json.loads(result.stdout)
    assert document["schema"] == "relocate/list/1"
    assert document["place"] == "xx-port"
    assert document["move"] == "2027-02-01"
    assert document["counts"] == {
        "ready": 2, "blocked": 2, "waiting": 0, "late": 0, "lapsed": 0, "done": 0, "skipped": 0, "maybe": 1,
    }  # fmt: skip
    assert document["items"][2] == {
        "id": "register:anna",
        "task": "register",
        "person": "anna",
        "title": "Register your address",
        "phase": "there",
        "state": "blocked",
        "due": "2027-02-08",
        "legal": True,
        "opens": "2027-02-01",
        "on": None,
        "expected": None,
        "first": "2027-02-01",
        "begin_by": "2027-02-08",
        "over": "2027-02-01",
        "about": False,
        "too_late": False,
        "blocked_by": [{"id": "apply:anna", "paper": None, "why": "The office asks for the permit."}],
        "lacking": [],
        "parts": 2,
        "parts_shown": [1, 2],
        "parts_done": [],
        "parts_changed": [],
        "notes": [],
        "changed": False,
    }
    assert document["maybe"][0]["questions"] == [{"kind": "known", "question": "pet"}]


def test_without_a_plan_it_says_how_to_start(port):
    result = port("list")

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == "Error: There is no plan yet.\n\nhint: Start with: relocate start norsjo\n"


def test_an_unknown_phase_and_a_wrong_day_are_explained(anna_and_jan):
    phase = anna_and_jan("list", "--phase", "befor")
    day = anna_and_jan("list", "--due-before", "soon")

    assert (phase.exit_code, phase.stderr) == (
        2, "Error: There is no phase 'befor'.\n\nhint: Did you mean before?\n",
    )  # fmt: skip
    assert (day.exit_code, day.stderr) == (
        2, "Error: 'soon' is not a day.\n\nhint: Write it like this: --due-before 2027-02-01\n",
    )  # fmt: skip


def test_people_see_phases_signs_and_what_each_task_waits_for(anna_and_jan, on_terminal):
    screen = on_terminal(anna_and_jan, "list", "--no-color")

    assert screen == dedent("""\
        Port, moving on Mon 1 Feb 2027 (in 10 weeks)
        0 of 4 done

        Before you move                                                              0/2
        [ ] Apply for a permit · Anna                          by law 7 Dec (in 14 days)
                                                                              apply:anna
        [ ] Pack your bags                                  begin by 29 Jan (in 9 weeks)
                                                                               pack-bags

        When you are there                                                           0/2
        [.] Register your address · Anna                      by law 8 Feb (in 11 weeks)
            waits for apply:anna                                           register:anna
        [.] Register your address · Jan                       by law 8 Feb (in 11 weeks)
            opens on Mon 1 Feb 2027 (in 10 weeks)                           register:jan

        Maybe                                                answer with: relocate start
        [?] Do you bring a pet? Not answered yet
              Vaccinate your pet  vaccinate

        [ ] to do  [.] not yet
        """)
