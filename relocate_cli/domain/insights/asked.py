"""What check-ins ask, as it is counted: a column for each option that can be named, and for each scale."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.profile.lanes import MOVING_LANE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

CHOICES = frozenset({"choice", "choices"})
SCALES = frozenset({"scale", "grid"})
WAVES = ("before", "m03", "m12", "m24", "leaving", "recruiter", "host")
"""When people answer, in the order of a move; those who recruit and receive answer at any time."""


class AskedQuestion(NamedTuple):
    """One question of the check-ins: what one may answer, and when it is asked."""

    id: str
    text: str
    is_choice: bool
    """Options are named; otherwise each item gets a number on the scale."""
    options: Mapping[str, str]
    """Options or items, and what they are called; a single scale has one without a name."""
    waves: tuple[str, ...]
    lanes: tuple[str, ...] = (MOVING_LANE,)
    """Who is asked."""
    lowest: int = 1
    highest: int = 5
    renamed: Mapping[str, str] = {}
    ends: tuple[str, str] = ("", "")
    """What the lowest and the highest number mean."""

    @property
    def limits(self) -> tuple[int, int]:
        """How high a low answer is at most, and how low a high one at least: a quarter from each end."""
        quarter = (self.highest - self.lowest) // 4
        return self.lowest + quarter, self.highest - quarter


class Column(NamedTuple):
    """One thing that is counted: whether an option was named, or the number that an item got."""

    question: AskedQuestion
    option: str

    @property
    def id(self) -> str:
        """Its name in tables: ``drivers.nature``, ``satisfaction.home``, ``stay-intention``."""
        return f"{self.question.id}.{self.option}" if self.option else self.question.id

    @property
    def label(self) -> str:
        """What it is called."""
        return self.question.options[self.option]


Catalogue = tuple[Column, ...]


def catalogue_of(questions: Iterable[AskedQuestion]) -> Catalogue:
    """Return the columns of all questions, in their order."""
    return tuple(Column(question, option) for question in questions for option in question.options)


def questions_of(records: Mapping[str, Mapping[str, Any]]) -> list[AskedQuestion]:
    """Return what the check-ins of a guide ask, but for texts that nobody counts."""
    return [_question(id, record) for id, record in records.items() if record["type"] != "text"]


def _question(id: str, record: Mapping[str, Any]) -> AskedQuestion:
    is_choice = record["type"] in CHOICES
    options = record["options"] if is_choice else record.get("items", {"": record["ask"]})
    lowest, highest = (int(end) for end in record.get("scale", "1-5").split("-"))
    waves = tuple(wave for wave in WAVES if wave in _many(record["waves"]))
    lanes = tuple(_many(record.get("lanes", MOVING_LANE)))
    ends = record.get("low", ""), record.get("high", "")
    renamed = record.get("renamed", {})
    return AskedQuestion(id, record["ask"], is_choice, options, waves, lanes, lowest, highest, renamed, ends)


def _many(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value
