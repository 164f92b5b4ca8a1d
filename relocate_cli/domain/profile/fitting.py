"""Whether a saved answer still fits its question: a guide may ask in another form than it did."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from relocate_cli.domain.dates.years import YEARS
from relocate_cli.domain.profile.profile import Profile
from relocate_cli.domain.profile.question import Question


class Unfit(NamedTuple):
    """An answer in a form that its question does not ask for any more."""

    question: Question
    member: str
    values: tuple[str, ...]


def fits(question: Question, values: tuple[str, ...]) -> bool:
    """Whether these values answer the question in the form in which it is asked."""
    options = [option.value for option in question.options]
    match question.type:
        case "date":
            return len(values) == 1 and _is_day(values[0])
        case "number":
            return len(values) == 1 and values[0].isascii() and values[0].isdecimal()
        case "choices":
            return set(values) <= set(options)
        case "yesno":
            return len(values) == 1 and values[0] in (options or ("yes", "no"))
    return len(values) == 1 and values[0] in options


def fitting(profile: Profile, questions: Mapping[str, Question]) -> tuple[Profile, list[Unfit]]:
    """Return the profile without the answers that do not fit their questions, and those.

    An answer to a question that nobody asks here stays: another guide may ask it.
    """
    unfit = [
        Unfit(questions[name], member, values)
        for (name, member), values in profile.answers.items()
        if name in questions and not fits(questions[name], values)
    ]
    if not unfit:
        return profile, []
    gone = {(found.question.id, found.member) for found in unfit}
    kept = {key: values for key, values in profile.answers.items() if key not in gone}
    return profile._replace(answers=kept), unfit


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).year in YEARS
    except ValueError:
        return False
