"""A stretch of the move, or of a company's life, and what it says for all its tasks."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from relocate_cli.domain.dates.deadline import Deadline
from relocate_cli.domain.guide.due import Due, dues_of, lapse_of, limit_of
from relocate_cli.domain.guide.person_questions import PersonQuestions
from relocate_cli.domain.guide.task import Task
from relocate_cli.domain.profile.condition import All, Answer, Not
from relocate_cli.domain.profile.lanes import LANE_OF_KIND, LANES_ASKED, MOVING_LANE
from relocate_cli.domain.profile.question import STAGE, THINKING


class Phase(NamedTuple):
    """A stretch of the move, and what holds for its tasks unless they say otherwise."""

    id: str
    title: str
    lane: str
    """What a plan is for in which it is found."""
    stages: tuple[str, ...]
    """Who has it: where somebody is with the move; everybody when nothing stands here."""
    opens: tuple[Due, ...]
    limit: tuple[Due, ...]
    """By when all of it should be over."""
    lapses: Deadline | None


def phase_of(id: str, written: Mapping[str, Any]) -> Phase:
    """Return the phase that a checked record describes."""
    stages = tuple(written.get("stages", ()))
    opens = dues_of(written.get("opens", ()))
    lane = written.get("lane", MOVING_LANE)
    return Phase(id, written["title"], lane, stages, opens, limit_of(written), lapse_of(written))


def in_phase(task: Task, written: Mapping[str, Any], phase: Phase, household: PersonQuestions) -> Task:
    """Return the task with what its phase says where it says nothing itself."""
    stages = tuple(written.get("stages", phase.stages))
    asked = STAGE in household.questions
    limits = () if task.is_voluntary else limit_of(written) or phase.limit
    if asked:  # who only thinks about a move has no day by which it should all be over
        limits = tuple(limit._replace(when=Not(Answer(STAGE, (THINKING,)))) for limit in limits)
    found = [Answer(STAGE, stages)] if asked and stages else []
    if phase.lane not in {MOVING_LANE, LANE_OF_KIND.get(task.for_each)}:
        found.append(Answer(LANES_ASKED, (phase.lane,)))
    return task._replace(
        when=All((*found, task.when)) if found else task.when,
        opens=task.opens or phase.opens,
        due=(*task.due, *limits),
        lapses=lapse_of(written, phase.lapses),
    )
