"""What brings somebody here decides what else they are asked."""

from __future__ import annotations

import json
from textwrap import dedent

import pytest

from tests.cli.interviewing.conftest import ISLAND, QUESTIONS, TOLD, answer

LANES = dedent("""\
    lanes:
      ask: What brings you here?
      help: It decides a lot.
      type: choices
      section: move
      options:
        move: I move here
        company: My company
        employer: I employ people
        host: I receive people
        received: {label: A host keeps this list, offered: no}
    """)
COMPANY = dedent("""\
    form:
      ask: Which form?
      help: Forms differ.
      type: choice
      section: company
      per: company
      options: {ab: Limited company, branch: Branch}
    """)
ASKED = "section: move\n  {}per: adult"
MOVING = QUESTIONS.replace(ASKED.format(""), ASKED.format("when: {lanes: move}\n  "))
FOUND = "found: {title: 'Company: founding it', lane: company}\nhosting: {title: Hosting, lane: host}\n"


@pytest.fixture
def harbour(relocate, make_pack):
    """The command, with the guide for an island that has companies and hosts, too."""
    tasks = {
        "tasks/register-company.yaml": f"title: Register it\nphase: found\nfor: each company\n"
        f"when: {{form: ab}}\n{TOLD}",
        "tasks/ask-office.yaml": f"title: Ask the harbour office\nphase: found\n{TOLD}",
        "tasks/host.yaml": f"title: Open the house\nphase: hosting\n{TOLD}",
    }
    phases = ISLAND["phases.yaml"] + FOUND
    questions = LANES + MOVING + COMPANY
    make_pack("island", {**ISLAND, **tasks, "phases.yaml": phases, "questions.yaml": questions})
    return relocate


def test_who_founds_alone_is_asked_for_the_company_and_never_for_the_move(harbour, begin):
    child = begin("island", "--accessible", "--lang", "en")

    answer(child, ("[I move here]:", "2"))
    child.expect_exact("1 of 2: Who it is about")
    answer(child, ("Your name [You]:", "Anna"), ("Björkens Bageri [My company]:", "Gasthaus Wald"))
    child.expect_exact("2 of 2: The company")
    answer(child, ("Which form?", "1"))
    child.expect_exact("Is this right?")
    child.close()

    people = json.loads(harbour("people", "--json").stdout)
    assert people["answers"]["lanes"] == ["company"]
    assert [(one["name"], one["kind"], one["answers"]) for one in people["members"]] == [
        ("Anna", "adult", {}),
        ("Gasthaus Wald", "company", {"form": ["ab"]}),
    ]


def test_who_has_a_company_without_a_name_yet_presses_enter_and_goes_on(harbour, begin):
    child = begin("island", "--accessible", "--lang", "en")

    answer(child, ("[I move here]:", "1, 2"))
    child.expect_exact("Who it is about")
    answer(child, ("Your name [You]:", "Anna"), ("Their name [none]:", ""))
    answer(child, ("like: Mila 4, Noa 9 [none]:", ""), ("like: Bella [none]:", ""), ("Volvo [none]:", ""))
    answer(child, ("Björkens Bageri [My company]:", ""))
    child.expect_exact("Number; ?")
    child.close()

    people = json.loads(harbour("people", "--json").stdout)
    assert [(one["name"], one["kind"]) for one in people["members"]] == [
        ("Anna", "adult"),
        ("My company", "company"),
    ]


def test_a_company_or_an_employer_of_whom_nothing_is_told_hears_what_to_type(harbour):
    harbour("start", "island", "--yes", "--name", "Anna", "--answer", "lanes=company,employer")

    assert harbour("list", "--text").stdout == dedent("""\
        Island
        0 of 1 done

        Your company is not told yet, so its tasks are missing. Add it under any name:
          relocate people add "My company" --kind company
        Whom you employ is not told yet. Add each by a first name or by what they will
        do:
          relocate people add "Engineer" --kind recruit

        Company: founding it                                                         0/1
        [ ] Ask the harbour office
                                                                              ask-office

        [ ] to do
        """)


def test_enter_is_who_moves_and_back_returns_to_the_first_question(harbour, begin):
    child = begin("island", "--accessible", "--lang", "en")

    answer(child, ("[I move here]:", ""), ("Your name [You]:", "b"), ("[I move here]:", "1, 2"))
    answer(child, ("Your name [You]:", "Anna"), ("Their name [none]:", ""))


def test_what_comes_next_stands_lane_by_lane(harbour):
    harbour("start", "island", "--yes", "--company", "Wald", "--answer", "lanes=move,company,host")
    harbour("start", "--answer", "form:wald=ab", "--stage", "moving", "--move-date", "2027-02-08", "--yes")

    items = json.loads(harbour("next", "--json").stdout)["items"]
    assert [item["id"] for item in items] == [
        "pack-bags",
        "ask-office",
        "register-company:wald",
        "host",
    ]


def test_who_had_a_day_of_a_move_and_is_a_host_now_is_not_said_to_move(harbour):
    moving = ("--stage", "moving", "--move-date", "2027-02-08")
    harbour("start", "island", "--yes", "--name", "Anna", "--answer", "lanes=move", *moving)
    harbour("start", "--yes", "--answer", "lanes=host")
    as_host = harbour("list", "--text").stdout
    harbour("start", "--yes", "--answer", "lanes=move")

    assert as_host.splitlines()[:2] == ["Island", "0 of 1 done"]
    assert harbour("list", "--text").stdout.startswith("Island, moving on Mon 8 Feb 2027")


def test_the_shipped_guide_asks_a_host_or_a_company_alone_nothing_of_who_moves(relocate):
    relocate("start", "norsjo", "--name", "Eva", "--answer", "lanes=host,company", "--yes")
    again = relocate("start", "--no-input", "--text")

    assert (again.exit_code, again.stderr) == (0, "")
    assert "Nothing on your list changed." in again.stdout
