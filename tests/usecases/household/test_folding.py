"""What was saved, as the guide of today understands it."""

from __future__ import annotations

from relocate_cli.usecases.household.folding import plan_on
from tests.domain.guides import did, make_events, make_guide, said, who

EVENTS = make_events(*who("anna adult"), *said({"home": "boat"}), did("done", "lease"))


def test_a_tick_follows_the_new_name_of_its_task():
    guide = make_guide(tasks={"sign-lease": {}}, renamed={"lease": "sign-lease"})

    assert list(plan_on(guide, EVENTS).progress.marks) == [("sign-lease", "")]


def test_an_answer_that_its_question_no_longer_has_is_open_again():
    profile = plan_on(make_guide(questions={"home": ["rent", "buy"]}), EVENTS).profile

    assert (profile.answer("home"), profile.outdated) == (None, {("home", ""): ("boat",)})
