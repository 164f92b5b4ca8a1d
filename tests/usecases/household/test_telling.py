from __future__ import annotations

import pytest

from relocate_cli.usecases.household.household import Household
from relocate_cli.usecases.household.plans import open_plan, saved
from relocate_cli.usecases.household.telling import remember_told, untold


@pytest.fixture
def divided(desk, tmp_path):
    """The plan after another computer, which had not seen it yet, said something else of the pet."""
    other = Household(tmp_path / "elsewhere" / "data", tmp_path / "elsewhere" / "state")
    answer = {"do": "answer", "question": "pet", "values": ["no"]}
    other.saved([answer])
    for path in other.data.iterdir():
        (desk.household.data / path.name).write_bytes(path.read_bytes())
    return open_plan(desk.workspace, desk.household.anew())


def test_a_disagreement_is_told_until_it_was_told_once(divided):
    (found,) = untold(divided.household)
    assert (found.counts.do, found.other.do) == ("answer", "answer")

    remember_told(divided.household, [found])

    assert untold(divided.household) == []


@pytest.mark.parametrize("content", [b"", b"[]", b'{"told": 5}', b'{"told": [[]]}', b"\xff\0"])
def test_whatever_the_file_of_what_was_told_holds_it_is_told_at_worst_once_more(divided, content):
    (divided.household.state / "seen.json").write_bytes(content)

    assert len(untold(divided.household)) == 1
    remember_told(divided.household, untold(divided.household))
    assert untold(divided.household) == []


def test_what_was_decided_is_neither_told_nor_kept_in_mind(divided):
    remember_told(divided.household, untold(divided.household))
    decided = saved(divided, [divided.plan.change(do="answer", question="pet", values=["no"])])

    assert untold(decided.household) == []
    assert list(decided.plan.others) == []
