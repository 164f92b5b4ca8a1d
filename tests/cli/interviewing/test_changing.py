"""Changing one's mind about who moves: nobody disappears silently, and nobody gets another's ticks."""

from __future__ import annotations

import json

import pytest

from tests.cli.interviewing.conftest import answer

ANSWERS = ("--stage", "moving", "--move-date", "2027-02-08", "--answer", "citizenship=other")


@pytest.fixture
def family(island):
    """A plan for Anna and her three children, of whom Tom has registered."""
    children = ("--child", "Tom:14", "--child", "Lo:9", "--child", "Ada:3")
    island("start", "island", "--name", "Anna", *children, *ANSWERS, "--yes")
    island("done", "register:tom")
    return island


def people(relocate) -> list[str]:
    return [member["name"] for member in json.loads(relocate("people", "--json").stdout)["members"]]


def ticked(relocate) -> list[str]:
    rows = [row.split("\t") for row in relocate("list").stdout.splitlines()]
    return [row[0] for row in rows if row[1] == "done"]


def to_the_children(begin):
    """Begin the interview anew, and go to the question about children."""
    child = begin("--accessible", "--lang", "en")
    answer(child, ("What will you do?", ""), ("bring a boat?", ""), ("an answer to change:", "1"))
    answer(child, ("Your name [Anna]:", ""), ("Their name [none]:", ""))
    child.expect_exact("Noa 9 [Tom, Lo, Ada]:")
    return child


def test_another_name_is_one_more_child(family, begin):
    child = to_the_children(begin)

    child.sendline("Lotte 1")
    answer(child, ("Do you still bring Tom, Lo, Ada as well? [Y/n]", ""), ("Bella [none]:", ""))
    child.expect_exact("Volvo [none]:")

    assert people(family) == ["Anna", "Tom", "Lo", "Ada", "Lotte"]
    assert ticked(family) == ["register:tom"]


def test_who_goes_is_said_with_what_goes_and_asked_about(family, begin):
    child = to_the_children(begin)

    child.sendline("Lo, Ada")
    child.expect_exact("With Tom go: 1 tick, 1 answer.")
    answer(child, ("Remove Tom? [y/N]", "y"), ("Bella [none]:", ""))
    child.expect_exact("Volvo [none]:")

    assert people(family) == ["Anna", "Lo", "Ada"]


def test_without_a_yes_everybody_stays(family, begin):
    child = to_the_children(begin)

    child.sendline("none")
    answer(child, ("Remove Tom, Lo, Ada? [y/N]", ""), ("Bella [none]:", ""))
    child.expect_exact("Volvo [none]:")

    assert people(family) == ["Anna", "Tom", "Lo", "Ada"]


def test_a_corrected_name_keeps_the_ticks(family, begin):
    child = to_the_children(begin)

    child.sendline("Thom, Lo, Ada")
    answer(child, ("Is Thom another name for Tom? Ticks and answers stay. [Y/n]", ""), ("Bella [none]:", ""))
    child.expect_exact("Volvo [none]:")

    assert people(family) == ["Anna", "Thom", "Lo", "Ada"]
    assert ticked(family) == ["register:tom"]


def test_the_name_given_at_the_first_question_is_that_of_you(island):
    island("start", "island", "--no-input")
    island("start", "--name", "Anna", "--partner", "Erik", *ANSWERS, "--yes")

    assert people(island) == ["Anna", "Erik"]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Anna\x1b[D", "There is a control sign in this name, perhaps from an arrow key."),
        ("1234", "'1234' is not a name."),
        ("   ", "'   ' is not a name."),
        ("-", "'-' is not a name."),
    ],
)
def test_what_is_no_name_is_refused_with_a_word(island, typed, said):
    result = island("start", "island", "--name", typed, "--yes")

    assert result.stderr.splitlines()[0] == f"Error: {said}"


@pytest.mark.parametrize(
    ("members", "said"),
    [
        (("--name", "Anna", "--partner", "ANNA"), "Two would be called ANNA."),
        (("--name", "Anna", "--child", "Mila:19"), "Mila is 19: whoever is 18 or older is told as an adult."),
        (
            ("--name", "Kim", "--partner", "Anna:4"),
            "Anna is 4: whoever is younger than 15 is told as a child.",
        ),
        (
            ("--name", "Anna:2010-05-01", "--child", "Mila:2009-05-01"),
            "Mila would be older than Anna.",
        ),
    ],
)
def test_households_that_cannot_be_are_refused_with_a_word(island, members, said):
    result = island("start", "island", *members, "--yes")

    assert result.stderr.splitlines()[0] == f"Error: {said}"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("edit", "Ada", "--kind", "adult"), "Ada is 3: whoever is younger than 15 is told as a child."),
        (("add", "Eva", "--born", "3"), "Eva is 3: whoever is younger than 15 is told as a child."),
        (("edit", "Anna", "--born", "16", "--kind", "adult"), "Tom would be older than Anna."),
    ],
)
def test_no_later_change_makes_a_household_that_cannot_be(family, change, said):
    family("people", "edit", "Tom", "--born", "17")
    result = family("people", *change)

    assert result.stderr.splitlines()[0] == f"Error: {said}"


def test_a_car_may_be_called_by_its_model(island):
    island("start", "island", "--name", "Anna", "--car", "Volvo V70", "--yes")

    assert people(island) == ["Anna", "Volvo V70"]


def test_a_company_may_have_a_number_in_its_name_which_is_no_age(island):
    names = ("3M", "Gasthaus  2", "Café & Co. AB")
    told = [part for name in names for part in ("--company", name)]
    island("start", "island", "--name", "Anna", *told, "--recruit", "Welder 2", "--yes")
    again = island("people", "add", "gasthaus 2", "--kind", "company")
    none = island("people", "add", "..", "--kind", "company")

    assert people(island) == ["Anna", "3M", "Gasthaus 2", "Café & Co. AB", "Welder 2"]
    assert again.stderr.splitlines()[0] == "Error: gasthaus 2 is in your household already."
    assert none.stderr.splitlines()[0] == "Error: '..' is not a name."


def test_arrow_keys_edit_the_line(island, begin):
    child = begin("island", "--accessible", "--lang", "en")
    child.expect_exact("Your name [You]:")
    child.send("Ana\x1b[Dn\r")
    child.expect_exact("Their name [none]:")

    assert people(island) == ["Anna"]


def test_a_second_one_of_the_same_name_is_asked_for_again(island, begin):
    child = begin("island", "--accessible", "--lang", "en")
    answer(child, ("Your name [You]:", "Anna"), ("Their name [none]:", "anna"))
    child.expect_exact("Two would be called anna.")
    child.expect_exact("Their name [none]:")


def test_few_other_dates_are_told_one_by_one(family):
    family("start", "--answer", "work=employed", "--answer", "job-start=2027-03-01", "--yes")

    moved = family(
        "start", "--move-date", "2027-03-08", "--yes", "--lang", "en", FORCE_COLOR="1", NO_COLOR="1"
    )

    assert moved.stdout.splitlines()[1:6] == [
        "Other dates",
        "  ~ Register · Anna, Lo, Ada: Mon 15 Feb 2027, now Mon 15 Mar 2027",
        "  ~ Pack your bags: Fri 5 Feb 2027, now Fri 5 Mar 2027",
        "",
        "Your checklist has 12 tasks.",
    ]
