"""What was saved, as the guide of today understands it."""

from __future__ import annotations

import pytest

from relocate_cli.usecases.household.folding import plan_on
from relocate_cli.usecases.household.household import Household
from tests.domain.guides import did, make_guide, said, who


@pytest.fixture
def household(tmp_path):
    empty = Household(tmp_path / "data", tmp_path / "state")
    return empty.saved([*who("anna adult"), *said({"home": "boat"}), did("done", "lease")])


def test_a_tick_follows_the_new_name_of_its_task(household):
    guide = make_guide(tasks={"sign-lease": {}}, renamed={"lease": "sign-lease"})

    assert list(plan_on(guide, household).progress.marks) == [("sign-lease", "")]


def test_an_answer_that_its_question_no_longer_has_is_open_again(household):
    profile = plan_on(make_guide(questions={"home": ["rent", "buy"]}), household).profile

    assert (profile.answer("home"), profile.outdated) == (None, {("home", ""): ("boat",)})
