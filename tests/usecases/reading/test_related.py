from __future__ import annotations

from relocate_cli.domain.checklist.own_paper import PaperState
from relocate_cli.usecases.household.papers import paper_changes
from relocate_cli.usecases.household.plans import saved
from relocate_cli.usecases.reading.look import Look, find_record, open_look
from relocate_cli.usecases.reading.related import holders_of, standing_of, tasks_naming, tasks_with_paper
from tests.usecases.conftest import refused


def test_a_task_stands_once_for_each_who_has_it_or_for_the_one_asked_about(desk, workspace):
    look = open_look(workspace, desk.household)

    everybody, _maybes = standing_of(look, "register", "")
    jan, _maybes = standing_of(look, "register", "Jan")

    assert [item.id for item in everybody] == ["register:anna", "register:jan"]
    assert [item.id for item in jan] == ["register:jan"]
    assert refused(lambda: standing_of(look, "register", "Hans"))[0] == (
        "Nobody in your household is called 'Hans'."
    )


def test_who_may_get_a_task_is_told_until_the_answer_is_known(desk, workspace):
    open_question = desk.plan.change(do="answer", question="citizenship", member="anna", values=[])
    after = saved(desk, [open_question])

    items, maybes = standing_of(Look(after.opened, after), "apply", "")

    assert (items, [(maybe.task.id, maybe.member.name) for maybe in maybes]) == ([], [("apply", "Anna")])


def test_a_contact_knows_the_tasks_that_send_one_there(desk, workspace):
    look = open_look(workspace, desk.household)

    linked = tasks_naming(look, find_record(look, "office"))

    assert [one.task.id for one in linked] == ["apply", "register"]


def test_a_paper_knows_what_gives_it_what_needs_it_and_who_holds_it(desk, workspace):
    after = saved(desk, paper_changes(desk, ("passport",), "Anna", PaperState.HELD))
    look = Look(after.opened, after)

    gives, needs = tasks_with_paper(look, "permit")
    assert ([one.task.id for one in gives], needs) == (["apply"], [])
    assert [one.task.id for one in tasks_with_paper(look, "passport")[1]] == ["apply"]
    assert holders_of(after, "passport") == {"anna": "Anna"}
