"""What is answered in a check-in as changes to save, and how those are left in peace who say no."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checkins.answers import CHECKIN_EVENT
from relocate_cli.domain.checkins.typed import NoAnswer, read_typed
from relocate_cli.domain.checklist.checklist import for_whom
from relocate_cli.domain.checklist.item import State
from relocate_cli.domain.nearest import did_you_mean
from relocate_cli.domain.profile.member import id_of
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.household.checkins import interviews_on
from relocate_cli.usecases.household.misread import misread_error

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from relocate_cli.domain.checkins.answers import Values
    from relocate_cli.domain.checkins.question import CheckinQuestion
    from relocate_cli.domain.checkins.standing import CheckinStanding
    from relocate_cli.domain.guide.task import Task
    from relocate_cli.domain.profile.member import Member
    from relocate_cli.usecases.household.plans import Desk

GivenAnswer = tuple["CheckinQuestion", "Values"]
"""A question with its answer."""


def given_checkin(standing: CheckinStanding, given: Iterable[str]) -> list[GivenAnswer]:
    """Return the answers written as `drivers=nature,housing`; RelocateError where one is none."""
    return [_given(standing, text) for text in given]


def _given(standing: CheckinStanding, text: str) -> GivenAnswer:
    name, sign, typed = text.partition("=")
    asked = {question.id: question for question in standing.asked}
    if not sign:
        hint = _("Write it like {example}.").format(example="--answer drivers=nature,housing")
        raise RelocateError(_("{text} is no answer.").format(text=repr(text)), hint, 2)
    if name not in asked:
        message = _("{question} is not asked here.").format(question=repr(name))
        raise RelocateError(message, did_you_mean(name, list(asked)), 2)
    values = read_typed(asked[name], typed)
    if isinstance(values, NoAnswer):
        raise misread_error(asked[name], values)
    return asked[name], values


def answer_change(
    desk: Desk, standing: CheckinStanding, question: CheckinQuestion, values: Values
) -> dict[str, Any]:
    """Return the change that answers a question, or passes it over."""
    data: dict[str, Any] = {
        "do": CHECKIN_EVENT,
        "wave": standing.wave.id,
        "lane": standing.lane,
        "question": question.id,
        "values": list(values),
        "on": desk.today.isoformat(),
    }
    return desk.plan.change(**data)


def passing_changes(desk: Desk, standing: CheckinStanding) -> list[dict[str, Any]]:
    """Return the changes that pass over all that is left."""
    return [answer_change(desk, standing, question, ()) for question in standing.left]


def ending_changes(desk: Desk, standing: CheckinStanding) -> list[dict[str, Any]]:
    """Return the changes that tick what reminded of a check-in, once all of it was gone through."""
    task = desk.guide.tasks.get(standing.wave.tasks.get(standing.lane, ""))
    if standing.left or not task:
        return []
    done = {id_of(item.member) for item in desk.checklist.of_task(task.id) if item.state is State.DONE}
    whose = [one for one in for_whom(task, desk.situation) if id_of(one) not in done]
    return [_mark(desk, task, one, "done") for one in whose]


def leaving_all_out(desk: Desk) -> list[dict[str, Any]]:
    """Return the changes that leave out every check-in that is not answered, also those still to come."""
    marks = desk.plan.progress.marks
    tasks = [task for wave in interviews_on(desk).waves.values() for task in wave.tasks.values()]
    known = [desk.guide.tasks[task] for task in tasks if task in desk.guide.tasks]
    whose = ((task, member) for task in known for member in for_whom(task, desk.situation))
    left = [(task, member) for task, member in whose if (task.id, id_of(member)) not in marks]
    return [_mark(desk, task, member, "skip") for task, member in left]


def _mark(desk: Desk, task: Task, member: Member | None, kind: str) -> dict[str, Any]:
    data: dict[str, Any] = {"do": kind, "task": task.id, "on": desk.today.isoformat(), "rev": task.rev}
    data["pack"] = desk.guide.version_of(task.pack)
    if member:
        data["member"] = member.id
    return desk.plan.change(**data)


def told_earlier(standing: CheckinStanding, answers: Sequence[GivenAnswer]) -> list[CheckinQuestion]:
    """Return the questions whose answer would be replaced by another."""
    given = standing.checkin.given
    return [question for question, values in answers if question.id in given and given[question.id] != values]
