"""A question of a check-in, and the wave in which it is asked, as the packs say them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.naming import newest_names
from relocate_cli.domain.profile.lanes import MOVING_LANE

if TYPE_CHECKING:
    from collections.abc import Mapping


class Wave(NamedTuple):
    """A time at which people are asked."""

    id: str
    title: str
    lanes: tuple[str, ...]
    tasks: Mapping[str, str]
    """By lane what reminds of it on the list; where nothing does, it can be answered at any time."""


class CheckinQuestion(NamedTuple):
    """What is asked, and in which form it is answered."""

    id: str
    ask: str
    help: str
    type: str
    """``choice``, ``choices``, ``scale``, ``grid`` or ``text``."""
    waves: tuple[str, ...]
    lanes: tuple[str, ...]
    is_once: bool
    adults: int
    """Only where so many adults move."""
    most: int
    """At most so many options, or letters of a text; 0 for as many as one likes."""
    choices: Mapping[str, str]
    """The options, or the items of a grid, by id."""
    low: int
    high: int
    """The ends of the scale."""
    low_words: str
    high_words: str
    renamed: Mapping[str, str]
    retired: Mapping[str, str]

    @property
    def has_scale(self) -> bool:
        """Whether it is answered with numbers."""
        return self.type in {"scale", "grid"}


class Interviews(NamedTuple):
    """All that a guide asks, and when."""

    waves: Mapping[str, Wave]
    questions: Mapping[str, CheckinQuestion]

    def asked_in(self, wave: str, lane: str) -> list[CheckinQuestion]:
        """Return the questions of a wave for those in this lane, in the order of the packs."""
        return [one for one in self.questions.values() if wave in one.waves and lane in one.lanes]


def interviews_of(records: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> Interviews:
    """Return what the records of a guide ask; nothing where its packs ask nothing."""
    waves = {
        id: Wave(id, wave["title"], tuple(wave["lanes"]), wave.get("tasks", {}))
        for id, wave in records.get("waves", {}).items()
    }
    questions = {id: checkin_question(id, one) for id, one in records.get("checkins", {}).items()}
    return Interviews(waves, questions)


def checkin_question(id: str, written: Mapping[str, Any]) -> CheckinQuestion:
    """Return the question that a record describes."""
    low, _dash, high = str(written.get("scale", "0-0")).partition("-")
    return CheckinQuestion(
        id=id,
        ask=written["ask"],
        help=written.get("help", ""),
        type=written["type"],
        waves=tuple(written["waves"]),
        lanes=tuple(written.get("lanes", (MOVING_LANE,))),
        is_once=bool(written.get("once")),
        adults=written.get("adults", 0),
        most=written.get("most", 0),
        choices=written.get("items", {}) if written["type"] == "grid" else written.get("options", {}),
        low=int(low),
        high=int(high),
        low_words=written.get("low", ""),
        high_words=written.get("high", ""),
        renamed=newest_names(written.get("renamed", {})),
        retired=written.get("retired", {}),
    )
