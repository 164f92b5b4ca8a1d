"""What a household answered in its check-ins: folded from its events, in the words of today's guide."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from relocate_cli.domain.checkins.question import CheckinQuestion
    from relocate_cli.domain.plan.plan import Plan

CHECKIN_EVENT = "checkin"
"""Events of this kind answer a question of a check-in; no values say that it was passed over."""
NUMBER = "number"
"""Events of this kind hold the number under which a household shares, so that its waves can be joined."""

Values = tuple[str, ...]
"""Ids of options; a number; `item=number` for each item of a grid; or one text."""


class Checkin(NamedTuple):
    """What was answered in one wave, in one lane."""

    wave: str
    lane: str
    answers: Mapping[str, Values]
    """By question; nothing for one that was passed over."""
    on: str
    """ISO date of the newest answer; empty where there is none."""

    @property
    def given(self) -> dict[str, Values]:
        """The questions that were answered."""
        return {id: values for id, values in self.answers.items() if values}


def checkins_of(plan: Plan) -> dict[tuple[str, str], Checkin]:
    """Return all that was answered, by wave and lane."""
    found: dict[tuple[str, str], dict[str, Values]] = {}
    days: dict[tuple[str, str], str] = {}
    for event in plan.latest.values():
        if event.do == CHECKIN_EVENT:
            data = event.data
            key = (str(data["wave"]), str(data.get("lane", "")))
            found.setdefault(key, {})[str(data["question"])] = tuple(data["values"])
            days[key] = max(days.get(key, ""), str(data.get("on", "")))
    return {key: Checkin(*key, answers, days[key]) for key, answers in found.items()}


def family_number(plan: Plan) -> str:
    """Return the number under which the household shares; nothing while it has shared nothing."""
    event = plan.latest.get((NUMBER,))
    return str(event.data["number"]) if event else ""


class Fitted(NamedTuple):
    """An answer as the question of today understands it, and what of it that knows no more."""

    values: Values
    outdated: Values

    @property
    def is_whole(self) -> bool:
        """Whether nothing of the answer was lost."""
        return not self.outdated


def fitted_values(question: CheckinQuestion, values: Values) -> Fitted:
    """Return an answer in today's names, and the options and items that were retired since."""
    if question.type == "text":
        return Fitted(values, ())
    kept: list[str] = []
    outdated: list[str] = []
    for value in values:
        name, sign, number = value.partition("=")
        new = question.renamed.get(name, name) + sign + number
        (kept if is_answer(question, new) else outdated).append(new)
    return Fitted(tuple(dict.fromkeys(kept)), tuple(outdated))


def is_answer(question: CheckinQuestion, value: str) -> bool:
    """Whether this can stand in an answer of the question."""
    name, sign, number = value.partition("=")
    if question.type == "scale":
        return not sign and _is_on_scale(question, value)
    if question.type == "grid":
        return name in question.choices and _is_on_scale(question, number)
    return question.type == "text" or value in question.choices


def _is_on_scale(question: CheckinQuestion, number: str) -> bool:
    return number.isascii() and number.isdecimal() and question.low <= int(number) <= question.high


def as_shared(question: CheckinQuestion, values: Values) -> str | int | list[str] | dict[str, int]:
    """Return an answer as it stands in a document: an option, a number, several, or numbers by item."""
    match question.type:
        case "choices":
            return list(values)
        case "scale":
            return int(values[0])
        case "grid":
            return dict(graded(values))
    return values[0]


def graded(values: Values) -> Iterator[tuple[str, int]]:
    """Yield the items of an answered grid with their numbers."""
    for value in values:
        item, _sign, number = value.partition("=")
        yield item, int(number)
