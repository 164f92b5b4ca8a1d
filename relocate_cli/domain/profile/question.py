"""What we ask, and which answers there are."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, NamedTuple

from relocate_cli.domain.naming import newest_names
from relocate_cli.domain.profile.condition import Condition
from relocate_cli.domain.profile.interview_parts import LAST
from relocate_cli.domain.profile.written_condition import condition_of, when_of

UNKNOWN = "?"
"""How an answer says "I don't know yet"; it is never stored."""

MOVE = "move"
"""The question for the day of the move: ages count on it, and days of every year from it."""

STAGE = "stage"
"""The question where somebody is with the move; without an answer the day of the move tells."""
THINKING, MOVING, HERE, LEAVING = STAGES = ("thinking", "moving", "here", "leaving")
"""Its answers; who is moving is here, too, from the day of the move on."""


ADULT = "adult"
"""The type of a question that is answered with one of the adults."""


class Option(NamedTuple):
    """One answer to choose, and the papers that whoever chooses it holds already."""

    value: str
    label: str
    gives: tuple[str, ...] = ()
    offered: bool = True
    """Whether it is one to choose; else the program gives it."""


class Question(NamedTuple):
    """One thing we ask, of the household or of each person it concerns."""

    id: str
    ask: str
    help: str
    type: str
    """``choice``, ``choices``, ``yesno``, ``date``, ``number`` or ``adult``."""
    per: str
    """``household`` or whom it is asked of: ``person``, ``adult``, ``pet``, ``company`` ..."""
    together: bool
    """Whether the first person's answer probably holds for all."""
    options: tuple[Option, ...]
    when: Condition
    anchor: str
    """What a date question is called in a deadline, such as "your move"."""
    inherited: bool
    """Whether children, pets and cars take the answer of the adult they come with."""
    renamed: tuple[tuple[str, str], ...]
    """Old answers, each with its name of today."""
    retired: tuple[tuple[str, str], ...]
    """Answers that went, each with why, and what to answer instead."""
    section: str = LAST
    """In which part of the interview it is asked."""
    likely: tuple[tuple[str, Condition], ...] = ()
    """Answers that are probably the right ones, each under its condition; the first that is true counts."""
    past: bool = False
    """Whether it asks for a day that is past when it is asked."""

    @property
    def for_household(self) -> bool:
        """Whether one answer holds for the whole household."""
        return self.per == "household"

    def among(self, adults: Iterable[tuple[str, str]]) -> "Question":
        """Return the question with its answers, where they are the adults of the household by id and name."""
        if self.type != ADULT:
            return self
        return self._replace(type="choice", options=tuple(Option(id, name) for id, name in adults))

    def named_today(self, value: str) -> str:
        """Return what an answer is called today."""
        return dict(self.renamed).get(value, value)

    def why_retired(self, value: str) -> str:
        """Return why an answer went; empty when it did not."""
        return dict(self.retired).get(value, "")

    def option(self, value: str) -> Option | None:
        """Return the answer with this value."""
        return next((option for option in self.options if option.value == value), None)


def question_of(id: str, written: Mapping[str, Any]) -> Question:
    """Return the question that a checked, layered record describes."""
    return Question(
        id=id,
        ask=written["ask"],
        help=written.get("help", ""),
        type=written["type"],
        per=written.get("per", "household"),
        together=written.get("together", False),
        options=tuple(
            Option(value, option["label"], tuple(option.get("gives", ())), option.get("offered", True))
            for value, option in written.get("options", {}).items()
        ),
        when=when_of(written),
        anchor=written.get("anchor", id),
        inherited=written.get("inherited", False),
        section=written.get("section", LAST),
        likely=tuple((value, condition_of(when)) for value, when in written.get("likely", {}).items()),
        past=written.get("past", False),
        renamed=tuple(newest_names(written.get("renamed", {})).items()),
        retired=tuple(written.get("retired", {}).items()),
    )


def stages_on(today: date, answer: tuple[str, ...], move: date | None) -> frozenset[str]:
    """Return where somebody is with the move on a day; who moves is here from the day of the move on, too."""
    arrived = {HERE} if move and move <= today and MOVING in (answer or (MOVING,)) else set()
    return frozenset(arrived | set(answer or (() if arrived else (MOVING,))))
