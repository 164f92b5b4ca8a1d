"""The interview in a real terminal, by typed lines (the accessible mode) and with the arrow keys."""

from __future__ import annotations

import json
import signal
from textwrap import dedent

import pytest

from tests.cli.interviewing.conftest import answer

pexpect = pytest.importorskip("pexpect", reason="real terminals need pexpect, which needs a pty")

pytestmark = pytest.mark.usefixtures("port")


def told(port) -> dict:
    """Return what is saved: the household and its answers."""
    return json.loads(port("people", "--json").stdout)["members"]


HOUSEHOLD = (
    ("Your name [You]:", "Noor"),
    ("Their name [none]:", "Sem"),
    ("Names and ages, like: Mila 4, Noa 9 [none]:", "Kim 7"),
    ("Names, like: Bella [none]:", ""),
    ("What you call it, like: Volvo [none]:", ""),
)


def test_typed_lines_lead_from_the_language_to_the_plan(begin):
    child = begin("xx-port", "--accessible", "--lang", "en")

    answer(child, *HOUSEHOLD, ("Which day do you move?", "2027-02-01"))
    answer(child, ("Noor: Which citizenship do you have?", "2"), ("Is it the same for Sem? [Y/n]", "n"))
    answer(child, ("Sem: Which citizenship do you have?", "1"), ("Do you bring a pet?", "no"))
    answer(child, ("Is this right? Enter for yes", ""))
    child.expect(pexpect.EOF)

    assert "Your checklist has 5 tasks." in child.before.replace("\r\n", "\n")


def test_an_unclear_day_is_asked_again_with_both_readings(begin):
    child = begin("xx-port", "--accessible", "--lang", "en")

    answer(child, *HOUSEHOLD, ("Which day do you move?", "03/04/27"))

    child.expect_exact("It could mean 2027-03-04 or 2027-04-03. Write the one you mean.")
    child.expect_exact("Day, like 8 Feb or about March")


def test_ctrl_c_keeps_every_answer_and_the_next_start_goes_on_there(begin, port):
    child = begin("xx-port", "--accessible", "--lang", "en")
    answer(child, *HOUSEHOLD, ("Which day do you move?", "2027-02-01"))
    child.expect_exact("Noor: Which citizenship do you have?")
    child.sendintr()
    child.expect(pexpect.EOF)
    child.close()

    assert child.exitstatus == 130
    assert child.before.replace("\r\n", "\n").endswith(
        dedent("""\
        Stopped. What you answered is saved.

        hint: Go on where you were with: relocate start
        """)
    )
    again = begin("--accessible", "--lang", "en")
    again.expect_exact("Some questions are new, or you have not come to them yet.")
    again.expect_exact("2 of 2: A few more things")
    again.expect_exact("Noor: Which citizenship do you have?")
    again.expect_exact("]:")
    again.sendline("b")
    again.expect_exact("Which day do you move?")
    again.expect_exact("[Mon 1 Feb 2027]:")


def test_a_kill_in_the_middle_loses_no_answer_that_was_given(begin, port):
    child = begin("xx-port", "--accessible", "--lang", "en")
    answer(child, *HOUSEHOLD)
    child.expect_exact("Which day do you move?")
    child.kill(signal.SIGKILL)
    child.close()

    household = [(member["name"], member["kind"]) for member in told(port)]
    assert household == [("Noor", "adult"), ("Sem", "adult"), ("Kim", "child")]


def test_back_asks_the_question_before_again(begin):
    child = begin("xx-port", "--accessible", "--lang", "en")
    answer(child, *HOUSEHOLD, ("Which day do you move?", "2027-02-01"))
    answer(child, ("Noor: Which citizenship do you have?", "b"))

    child.expect_exact("Which day do you move?")
    child.expect_exact("[Mon 1 Feb 2027]:")
    child.sendline("")
    child.expect_exact("Noor: Which citizenship do you have?")


def test_the_question_mark_explains_and_an_answer_is_not_needed(begin):
    child = begin("xx-port", "--accessible", "--lang", "en")
    answer(child, *HOUSEHOLD, ("Which day do you move?", "?"))
    child.expect_exact("A guess is enough.\r\n")
    child.expect_exact("A guess is enough.\r\n")
    answer(child, ("[I don't know yet]:", ""))

    child.expect_exact("Noor: Which citizenship do you have?")


def test_an_answer_is_changed_from_the_summary(begin):
    child = begin("xx-port", "--accessible", "--lang", "en")
    answer(child, *HOUSEHOLD, ("Which day do you move?", "2027-02-01"))
    answer(child, ("citizenship do you have?", "1"), ("same for Sem?", "y"), ("Do you bring a pet?", "y"))
    answer(child, ("an answer to change:", "3"), ("citizenship do you have?", "2"), ("same for Sem?", "n"))

    child.expect_exact("3. Noor: Which citizenship do you have? Another")
    child.expect_exact("4. Sem: Which citizenship do you have? Xanadian")
    child.sendline("")
    child.expect_exact("Your checklist has 6 tasks.")


def test_a_name_can_be_corrected_by_going_back(begin, port):
    child = begin("xx-port", "--accessible", "--lang", "en")
    answer(child, ("Your name [You]:", "Nor"), ("Their name [none]:", "b"), ("Your name [Nor]:", "Noor"))
    answer(child, ("Their name [none]:", "Sem"), ("Noa 9 [none]:", "Kim 7, Lo 2"), ("Bella [none]:", "back"))
    answer(child, ("Noa 9 [Kim, Lo]:", "Kim 8"), ("Bella [none]:", ""), ("Volvo [none]:", "none"))
    child.expect_exact("Which day do you move?")

    household = [(member["name"], member["kind"], member["born"]) for member in told(port)]
    assert household == [("Noor", "adult", None), ("Sem", "adult", None), ("Kim", "child", "2018-05-25")]


def test_the_arrow_keys_choose_and_the_answer_stays_on_the_screen(begin, port):
    child = begin("xx-port", "--lang", "en")
    answer(child, *HOUSEHOLD, ("Which day do you move?", "2027-02-01"))
    child.expect_exact("Noor: Which citizenship do you have?")
    child.expect_exact("Enter choose")
    child.send("\x1b[A\r")
    child.expect_exact("Is it the same for Sem?")
    child.sendline("y")
    child.expect_exact("Do you bring a pet?")
    child.expect_exact("Enter choose")
    child.send("2\r")
    child.expect_exact("Is this right?")

    answers = {member["name"]: member["answers"] for member in told(port)}
    assert answers == {"Noor": {"citizenship": ["other"]}, "Sem": {"citizenship": ["other"]}, "Kim": {}}
