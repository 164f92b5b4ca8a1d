"""Answers held against the questions of today: old names lead to new ones, and what fits no more is open."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from relocate_cli.domain.dates.years import YEARS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from relocate_cli.domain.profile.profile import Profile
    from relocate_cli.domain.profile.question import Question

NUMBER_LENGTH = 6
YES_OR_NO = frozenset({"yes", "no"})


def fitted(profile: Profile, questions: Mapping[str, Question]) -> Profile:
    """Return the profile in the words of these questions; an answer that one no longer has is set aside."""
    answers: dict[tuple[str, str], tuple[str, ...]] = {}
    outdated: dict[tuple[str, str], tuple[str, ...]] = {}
    adults = [(adult.id, adult.name) for adult in profile.adults]
    for key, values in profile.answers.items():
        asked = questions.get(key[0])
        question = asked.among(adults) if asked else None
        now = tuple(map(question.named_today, values)) if question else values
        fitting = not question or fits(question, now)
        (answers if fitting else outdated)[key] = tuple(dict.fromkeys(now))
    return profile._replace(answers=answers, outdated=outdated)


def fits(question: Question, values: tuple[str, ...]) -> bool:
    """Whether these values can answer a question."""
    if len(values) != 1 and question.type != "choices":
        return False
    return all(_fits(question, value) for value in values)


def _fits(question: Question, value: str) -> bool:
    match question.type:
        case "date":
            return _is_day(value)
        case "number":
            return value.isascii() and value.isdecimal() and len(value) <= NUMBER_LENGTH
    known = {option.value for option in question.options}
    return value in (known or YES_OR_NO if question.type == "yesno" else known)


def _is_day(value: str) -> bool:
    try:
        day = date.fromisoformat(value)
        return day.year in YEARS and day.isoformat() == value
    except ValueError:
        return False
