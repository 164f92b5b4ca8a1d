"""Which question comes when, what is said beside it, and what Enter answers."""

from __future__ import annotations

import json

from tests.cli.interviewing.conftest import answer

ALONE = (
    ("Your name [You]:", "Anna"),
    ("Their name [none]:", ""),
    ("Noa 9 [none]:", ""),
    ("Bella [none]:", ""),
    ("Volvo [none]:", ""),
)
COUPLE = (ALONE[0], ("Their name [none]:", "Kim"), ("Noa 9 [none]:", "Mila 4"), *ALONE[3:])


def answers(relocate) -> dict:
    """Return what is saved of each member."""
    return {one["id"]: one["answers"] for one in json.loads(relocate("people", "--json").stdout)["members"]}


def test_the_number_of_parts_stands_from_the_first_question_to_the_last(island, begin):
    child = begin("island", "--accessible", "--lang", "en")

    child.expect_exact("1 of 5: Who moves")
    answer(child, *ALONE)
    child.expect_exact("2 of 5: The move")
    answer(child, ("Where are you?", "2"), ("On which day?", "8 Feb"))
    child.expect_exact("3 of 5: Citizenship and permit")
    answer(child, ("Which citizenship?", "1"))
    child.expect_exact("4 of 5: Work")
    answer(child, ("What will you do?", "2"))
    child.expect_exact("5 of 5: What comes along")


def test_what_one_person_is_asked_stands_together(island, begin):
    child = begin("island", "--accessible", "--lang", "en")

    answer(child, *COUPLE, ("Anna: Where are you?", "2"), ("same for Kim? [Y/n]", ""))
    answer(child, ("Anna: On which day?", "8 Feb"), ("same for Kim? [Y/n]", ""))
    answer(child, ("Anna: Which citizenship?", "1"), ("same for Kim, Mila? [Y/n]", ""))
    answer(child, ("Anna: What will you do?", "1"), ("Anna: Which is your first day", "1 March"))
    answer(child, ("Kim: What will you do?", "1"), ("Kim: Which is your first day", ""))
    child.expect_exact("5 of 5: What comes along")


def test_the_reason_is_said_in_one_line_and_the_rest_after_a_question_mark(island, begin):
    child = begin("island", "--accessible", "--lang", "en")

    answer(child, *ALONE)
    child.expect_exact("Where are you?\r\n  It decides a lot.\r\n  1.  Thinking\r\n")
    answer(child, ("[I don't know yet]:", "?"))
    child.expect_exact("It decides a lot. And more.\r\n")


def test_a_day_is_echoed_with_its_weekday_and_corrected_by_going_back(island, begin):
    child = begin("island", "--accessible", "--lang", "en")

    answer(child, *ALONE, ("Where are you?", "2"), ("On which day?", "about March"))
    child.expect_exact("= about March 2027 (in 4 months)")
    answer(child, ("Which citizenship?", "b"), ("[about March 2027]:", "8 Feb"))
    child.expect_exact("= Mon 8 Feb 2027 (in 11 weeks)")
    child.expect_exact("Which citizenship?")

    assert answers(island)["anna"]["move"] == ["2027-02-08"]


def test_a_day_that_is_known_only_about_is_saved_so(island, begin):
    child = begin("island", "--accessible", "--lang", "en")

    answer(child, *ALONE, ("Where are you?", "2"), ("On which day?", "in ten weeks"))
    child.expect_exact("Which citizenship?")

    saved = "".join(file.read_text() for file in (island.home / "data").glob("profile-*.jsonl"))
    event = next(json.loads(line) for line in saved.splitlines() if '"move"' in line)
    assert (event["values"], event["about"]) == (["2027-02-01"], "week")


def test_days_that_cannot_be_are_refused_with_a_sentence(island, begin):
    child = begin("island", "--accessible", "--lang", "en")

    answer(child, *ALONE, ("Where are you?", "2"), ("On which day?", "30 Feb"))
    child.expect_exact("There is no such day: 30 Feb")
    child.sendline("2026-10-01")
    child.expect_exact("That day is past.")
    child.sendline("8/2")
    child.expect_exact("It could mean 2027-02-08 or 2027-08-02.")
    answer(child, ("[I don't know yet]:", "b"), ("Where are you?", "3"), ("On which day?", "1 Dec 2027"))
    child.expect_exact("That day is still to come.")
    child.sendline("1 Oct")
    child.expect_exact("= Thu 1 Oct 2026 (7 weeks ago)")


def test_enter_answers_what_is_likely_but_not_for_whom_it_was_said_to_differ(island, begin):
    child = begin("island", "--accessible", "--lang", "en")

    answer(child, *COUPLE, ("Anna: Where are you?", "3"), ("same for Kim?", ""), ("Anna: On which", "1 Oct"))
    answer(child, ("same for Kim?", ""), ("[Xanadian]:", ""), ("same for Kim, Mila?", "n"))
    answer(child, ("Kim: Which citizenship?", ""))
    child.expect_exact("[I don't know yet]:")

    assert answers(island)["anna"]["citizenship"] == ["xanadian"]


def test_the_same_for_the_others_takes_a_question_mark_and_leads_back(island, begin):
    child = begin("island", "--accessible", "--lang", "en")

    answer(child, *COUPLE, ("Anna: Where are you?", "3"), ("same for Kim? [Y/n]", "?"))
    child.expect_exact("It decides a lot. And more.")
    answer(child, ("same for Kim? [Y/n]", "b"), ("[Here already]:", "2"), ("same for Kim? [Y/n]", "y"))
    child.expect_exact("Anna: On which day?")

    told = answers(island)
    assert (told["anna"]["stage"], told["kim"]["stage"]) == (["moving"], ["moving"])


def test_a_question_mark_keeps_what_was_chosen_with_the_arrow_keys(island, begin):
    child = begin("island", "--lang", "en")

    answer(child, *ALONE)
    child.expect_exact("Enter choose")
    child.send("4?\r")
    child.expect_exact("On which day?")

    assert answers(island)["anna"]["stage"] == ["leaving"]


def test_a_child_comes_with_one_of_the_adults_when_their_days_differ(island, begin):
    child = begin("island", "--accessible", "--lang", "en")

    answer(child, *COUPLE, ("Anna: Where are you?", "2"), ("same for Kim?", ""), ("Anna: On which", "8 Feb"))
    answer(child, ("same for Kim?", "n"), ("Kim: On which day?", "1 Mar"), ("Mila: With whom", "2"))
    child.expect_exact("= Kim")
    child.expect_exact("Anna: Which citizenship?")

    assert answers(island)["mila"] == {"comes-with": ["kim"]}


def test_what_is_not_known_yet_is_not_asked_again_but_stands_in_the_summary(island, begin):
    first = begin("island", "--accessible", "--lang", "en")
    answer(first, *ALONE, ("Where are you?", "2"), ("On which day?", ""), ("Which citizenship?", ""))
    answer(first, ("What will you do?", "2"), ("bring a boat?", "2"), ("Is this right?", ""))
    first.expect_exact("Your checklist has")

    again = begin("--accessible", "--lang", "en")
    again.expect_exact("This is what you told us")
    again.expect_exact("3. On which day? Not answered yet")
