"""What is for the household, where its conditions speak of persons: it holds if it holds for any adult."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from relocate_cli.domain.guide.due import Due
from relocate_cli.domain.guide.task import FOR_HOUSEHOLD, Task
from relocate_cli.domain.profile.condition import (
    All,
    Answer,
    AnyAdult,
    AnyOf,
    Condition,
    Is,
    Known,
    Not,
)
from relocate_cli.domain.profile.lanes import LANE_OF_KIND
from relocate_cli.domain.profile.question import Question
from relocate_cli.domain.profile.written_condition import condition_of

OTHERS = {"household", *LANE_OF_KIND}
"""Who answers without a person: the household itself, and its companies and recruits."""


class PersonQuestions(NamedTuple):
    """The questions and groups of a guide as they are written, which tell what is asked of persons."""

    questions: Mapping[str, Any]
    groups: Mapping[str, Any]

    def task(self, task: Task) -> Task:
        """Return the task; what is done once asks any adult."""
        if task.for_each not in FOR_HOUSEHOLD:
            return task
        return task._replace(
            when=self.of_any_adult(task.when),
            opens=tuple(map(self._rule, task.opens)),
            due=tuple(map(self._rule, task.due)),
        )

    def question(self, question: Question) -> Question:
        """Return the question; one for the household is asked if any adult has reason to answer it."""
        asked = self.of_any_adult(question.when) if question.for_household else question.when
        return question._replace(when=asked)

    def of_any_adult(self, condition: Condition) -> Condition:
        """Return a condition for the household."""
        return AnyAdult(condition) if self._speaks_of_persons(condition) else condition

    def _rule(self, rule: Due) -> Due:
        return rule._replace(when=self.of_any_adult(rule.when))

    def _speaks_of_persons(self, condition: Condition) -> bool:
        match condition:
            case All(parts) | AnyOf(parts):
                return any(map(self._speaks_of_persons, parts))
            case Not(part):
                return self._speaks_of_persons(part)
            case Is(group):
                return self._speaks_of_persons(condition_of(self.groups[group]["when"]))
            case Answer(question) | Known(question):
                return str(self.questions[question].get("per", "household")) not in OTHERS
        return False
