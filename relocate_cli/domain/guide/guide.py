"""The packs of a place layered into one: what newcomers read and get their list from."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from relocate_cli.domain.guide.guide_warning import GuideWarning, warning_of
from relocate_cli.domain.guide.newer import Newer, newer_of
from relocate_cli.domain.guide.on_demand import OnDemand
from relocate_cli.domain.guide.paper import Paper, paper_of
from relocate_cli.domain.guide.person_questions import PersonQuestions
from relocate_cli.domain.guide.phase import Phase, in_phase, phase_of
from relocate_cli.domain.guide.task import Task, task_of
from relocate_cli.domain.naming import newest_names
from relocate_cli.domain.profile.group import Group
from relocate_cli.domain.profile.lanes import MOVING_LANE
from relocate_cli.domain.profile.question import Question, question_of
from relocate_cli.domain.profile.written_condition import condition_of


class PackName(NamedTuple):
    """A pack of the lineage: its id, what it is called, and which version was read."""

    id: str
    name: str
    version: str


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
    lanes: Mapping[str, str]
    """What a plan is for in which each task is found."""
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

    def tasks_in(self, lanes: frozenset[str]) -> Iterator[Task]:
        """Yield what plans for this can hold, and what is for a move: its conditions speak for themselves."""
        wanted = {MOVING_LANE, *lanes}
        return (self.tasks[id] for id, lane in self.lanes.items() if lane in wanted)

    def version_of(self, pack: str) -> str:
        """Return the pack with its version, as it is saved with every tick."""
        return next(f"{name.id} {name.version}" for name in self.lineage if name.id == pack)


def guide_of(written: Mapping[str, Any]) -> Guide:
    """Return the guide that checked and layered records describe."""
    phases = {id: phase_of(id, phase) for id, phase in written["phases"].items()}
    household = PersonQuestions(written["questions"], written["groups"])
    return Guide(
        id=written["id"],
        lineage=tuple(PackName(**name) for name in written["lineage"]),
        language=written["language"],
        phases=phases,
        questions=OnDemand(
            written["questions"], lambda id, question: household.question(question_of(id, question))
        ),
        groups={
            id: Group(id, group["title"], condition_of(group["when"]))
            for id, group in written["groups"].items()
        },
        papers=OnDemand(written["papers"], paper_of),
        tasks=OnDemand(
            written["tasks"],
            lambda id, task: household.task(
                in_phase(task_of(id, task), task, phases[task["phase"]], household)
            ),
        ),
        lanes={id: phases[task["phase"]].lane for id, task in written["tasks"].items()},
        warnings={id: warning_of(id, warning) for id, warning in written.get("warnings", {}).items()},
        host=written.get("host", ""),
        renamed=newest_names(written.get("renamed", {})),
        retired=written.get("retired", {}),
        newer=newer_of(written),
    )
