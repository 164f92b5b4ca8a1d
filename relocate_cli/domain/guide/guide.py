"""The packs of a place layered into one: what newcomers read and get their list from."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from relocate_cli.domain.dates.deadline import Deadline
from relocate_cli.domain.guide.due import Due, dues_of, lapse_of, limit_of
from relocate_cli.domain.guide.guide_warning import GuideWarning, warning_of
from relocate_cli.domain.guide.newer import Newer, newer_of
from relocate_cli.domain.guide.paper import Paper, paper_of
from relocate_cli.domain.guide.person_questions import PersonQuestions
from relocate_cli.domain.guide.task import Task, task_of
from relocate_cli.domain.naming import newest_names
from relocate_cli.domain.profile.condition import All, Answer, Not
from relocate_cli.domain.profile.group import Group
from relocate_cli.domain.profile.lanes import LANE_OF_KIND, LANES_ASKED, MOVING_LANE
from relocate_cli.domain.profile.question import STAGE, THINKING, Question, question_of
from relocate_cli.domain.profile.written_condition import condition_of


class PackName(NamedTuple):
    """A pack of the lineage: its id, what it is called, and which version was read."""

    id: str
    name: str
    version: str


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


class Guide(NamedTuple):
    """Everything a place's packs say, from the nation down to the municipality."""

    id: str
    lineage: tuple[PackName, ...]
    """From the country to the place itself."""
    language: str
    phases: Mapping[str, Phase]
    """In the order in which they are lived."""
    questions: Mapping[str, Question]
    groups: Mapping[str, Group]
    papers: Mapping[str, Paper]
    tasks: Mapping[str, Task]
    warnings: Mapping[str, GuideWarning]
    """What has to be said before anything else, to whom it concerns."""
    host: str
    """The contact to ask when someone is stuck; empty when there is none."""
    renamed: Mapping[str, str]
    retired: Mapping[str, str]
    newer: Newer = Newer()

    @property
    def name(self) -> str:
        """What the place is called."""
        return self.lineage[-1].name

    def version_of(self, pack: str) -> str:
        """Return the pack with its version, as it is saved with every tick."""
        return next(f"{name.id} {name.version}" for name in self.lineage if name.id == pack)


def guide_of(written: Mapping[str, Any]) -> Guide:
    """Return the guide that checked and layered records describe."""
    phases = {id: _phase(id, phase) for id, phase in written["phases"].items()}
    household = PersonQuestions(written["questions"], written["groups"])
    return Guide(
        id=written["id"],
        lineage=tuple(PackName(**name) for name in written["lineage"]),
        language=written["language"],
        phases=phases,
        questions={
            id: household.question(question_of(id, question)) for id, question in written["questions"].items()
        },
        groups={
            id: Group(id, group["title"], condition_of(group["when"]))
            for id, group in written["groups"].items()
        },
        papers={id: paper_of(id, paper) for id, paper in written["papers"].items()},
        tasks={
            id: household.task(in_phase(task_of(id, task), task, phases[task["phase"]], household))
            for id, task in written["tasks"].items()
        },
        warnings={id: warning_of(id, warning) for id, warning in written.get("warnings", {}).items()},
        host=written.get("host", ""),
        renamed=newest_names(written.get("renamed", {})),
        retired=written.get("retired", {}),
        newer=newer_of(written),
    )


def _phase(id: str, written: Mapping[str, Any]) -> Phase:
    stages = tuple(written.get("stages", ()))
    opens = dues_of(written.get("opens", ()))
    lane = written.get("lane", MOVING_LANE)
    return Phase(id, written["title"], lane, stages, opens, limit_of(written), lapse_of(written))


def in_phase(task: Task, written: Mapping[str, Any], phase: Phase, household: PersonQuestions) -> Task:
    """Return the task with what its phase says where it says nothing itself."""
    stages = tuple(written.get("stages", phase.stages))
    asked = STAGE in household.questions
    limits = limit_of(written) or phase.limit
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
