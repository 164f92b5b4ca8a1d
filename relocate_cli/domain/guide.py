"""The packs of a place layered into one: what newcomers read and get their list from."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from relocate_cli.domain.condition import ALWAYS, condition_of
from relocate_cli.domain.deadline import Deadline, parse_deadline
from relocate_cli.domain.paper import Paper
from relocate_cli.domain.question import Option, Question
from relocate_cli.domain.situation import Group
from relocate_cli.domain.task import Task, task_of


class PackName(NamedTuple):
    """A pack of the lineage: its id, what it is called, and which version was read."""

    id: str
    name: str
    version: str


class Phase(NamedTuple):
    """A stretch of the move, and the first day of its tasks unless they say otherwise."""

    id: str
    title: str
    opens: Deadline | None


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
    host: str
    """The contact to ask when someone is stuck; empty when there is none."""
    renamed: Mapping[str, str]
    retired: Mapping[str, str]

    @property
    def name(self) -> str:
        """What the place is called."""
        return self.lineage[-1].name

    def version_of(self, pack: str) -> str:
        """Return the pack with its version, as it is saved with every tick."""
        return next(f"{name.id} {name.version}" for name in self.lineage if name.id == pack)


def guide_of(written: Mapping[str, Any]) -> Guide:
    """Return the guide that checked and layered records describe."""
    return Guide(
        id=written["id"],
        lineage=tuple(PackName(**name) for name in written["lineage"]),
        language=written["language"],
        phases={id: _phase(id, phase) for id, phase in written["phases"].items()},
        questions={id: _question(id, question) for id, question in written["questions"].items()},
        groups={
            id: Group(id, group["title"], condition_of(group["when"]))
            for id, group in written["groups"].items()
        },
        papers={id: _paper(id, paper) for id, paper in written["papers"].items()},
        tasks={id: task_of(id, task) for id, task in written["tasks"].items()},
        host=written.get("host", ""),
        renamed=_newest_names(written.get("renamed", {})),
        retired=written.get("retired", {}),
    )


def _newest_names(renamed: Mapping[str, str]) -> dict[str, str]:
    """Return for each old id the newest one, also when something was renamed twice."""
    newest = {}
    for old, name in renamed.items():
        for _turn in renamed:
            name = renamed.get(name, name)  # noqa: PLW2901 - one name after the other
        newest[old] = name
    return newest


def _phase(id: str, written: Mapping[str, Any]) -> Phase:
    return Phase(id, written["title"], parse_deadline(written["opens"]) if "opens" in written else None)


def _question(id: str, written: Mapping[str, Any]) -> Question:
    options = written.get("options", {})
    return Question(
        id=id,
        ask=written["ask"],
        help=written.get("help", ""),
        type=written["type"],
        per=written.get("per", "household"),
        together=written.get("together", False),
        options=tuple(
            Option(value, option["label"], tuple(option.get("gives", ())))
            for value, option in options.items()
        ),
        when=condition_of(written["when"]) if "when" in written else ALWAYS,
        anchor=written.get("anchor", id),
    )


def _paper(id: str, written: Mapping[str, Any]) -> Paper:
    return Paper(
        id=id,
        title=written["title"],
        official=written.get("official", ""),
        form=written.get("form", ""),
        issued_by=written.get("issued_by", ""),
        for_household=written.get("per") == "household",
    )
