"""An answer as it is told on a day: days in the words people use, everything else as it is always read."""

from typing import NamedTuple

from relocate_cli.domain.profile.answer import Unclear, read_answer
from relocate_cli.domain.profile.member import Member
from relocate_cli.domain.profile.question import HERE, MOVE, MOVING, STAGE, THINKING, UNKNOWN, Question
from relocate_cli.domain.profile.situation import Situation


class ToldAnswer(NamedTuple):
    """The values of an answer, none for "I don't know yet", and how exactly a day is known."""

    values: tuple[str, ...] = ()
    about: str = ""


def read_told(
    question: Question, text: str, situation: Situation, member: Member | None
) -> ToldAnswer | Unclear:
    """Return what the text answers for a member, or why that is unclear."""
    if question.type != "date" or text.strip() in {"", UNKNOWN}:
        found = read_answer(question, text)
        return found if isinstance(found, Unclear) else ToldAnswer(found)
    from relocate_cli.domain.profile.told_day import read_told_day  # noqa: PLC0415 - where a day is told

    day = read_told_day(text, situation.today, past=is_past(question, situation, member))
    return day if isinstance(day, Unclear) else ToldAnswer((day.day.isoformat(),), day.about)


def is_past(question: Question, situation: Situation, member: Member | None) -> bool:
    """Whether a question asks for a day that is past: since when, or the move of who is here."""
    return question.past or (question.id == MOVE and HERE in _stages(situation, member))


def why_not_then(question: Question, told: ToldAnswer, situation: Situation, member: Member | None) -> str:
    """Return why a day cannot be the answer: it is ``gone`` or ``to-come``; nothing if it can."""
    if question.type != "date" or not told.values:
        return ""
    today = situation.today.isoformat()
    if told.values[0] > today and not told.about:
        return "to-come" if is_past(question, situation, member) else ""
    going = question.id == MOVE and not {MOVING, THINKING}.isdisjoint(_stages(situation, member))
    return "gone" if going and told.values[0] < today else ""


def _stages(situation: Situation, member: Member | None) -> tuple[str, ...]:
    """Return the stage that somebody told."""
    question = situation.questions.get(STAGE)
    asked = situation.asked(question, member) if question else None
    return situation.profile.answer(STAGE, asked) or ()


def told_before(question: Question, member: Member | None, situation: Situation) -> ToldAnswer:
    """Return what was answered before; no values for nothing."""
    profile = situation.profile
    asked = None if question.for_household else member
    answer = profile.answer(question.id, asked)
    return ToldAnswer(answer or (), profile.about_what(question.id, asked))


def likely(question: Question, member: Member | None, situation: Situation) -> tuple[str, ...]:
    """Return the answer that other answers make likely; none where they do not."""
    return next(((value,) for value, when in question.likely if situation.holds(when, member)), ())
