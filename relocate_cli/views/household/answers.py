"""How an answer reads, with its question or alone."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from relocate_cli.domain.markdown import plain_text
from relocate_cli.domain.profile.member import id_of
from relocate_cli.domain.profile.told_answer import ToldAnswer
from relocate_cli.language import _
from relocate_cli.views.vague_days import about_what_words
from relocate_cli.views.words import day_words, distance_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from relocate_cli.domain.profile.member import Member
    from relocate_cli.domain.profile.profile import Profile
    from relocate_cli.domain.profile.question import Question


def answer_words(question: Question, member: Member | None, profile: Profile) -> str:
    """Return a question with its answer, or saying that it is open."""
    asked = None if question.for_household else member
    answer = profile.answer(question.id, asked)
    ask = plain_text(question.ask)
    if answer is None and (former := profile.outdated.get((question.id, id_of(asked)))):
        return f"{ask} {outdated_words(question, former)}"
    if answer is None:
        return _("{ask} Not answered yet").format(ask=ask)
    question = question.among((adult.id, adult.name) for adult in profile.adults)
    told = ToldAnswer(answer, profile.about_what(question.id, asked))
    return f"{ask} {told_words(question, told)}"


def outdated_words(question: Question, former: Sequence[str]) -> str:
    """Return that an answer is none any more, and why if its pack says so."""
    why = filter(None, map(question.why_retired, former))
    answer = or_words(option_label(question, one) for one in former)
    return " ".join([_("{answer} is no longer an answer.").format(answer=answer), *why])


def told_words(question: Question, told: ToldAnswer, today: date | None = None) -> str:
    """Return how an answer reads: its label, or its day, and how far away that is; nothing for none."""
    if question.type != "date" or not told.values:
        labels = [option_label(question, value) for value in told.values]
        return "; ".join(labels) if question.type == "choices" else or_words(labels)
    day = date.fromisoformat(told.values[0])
    words = _("about {day}").format(day=about_what_words(day, told.about)) if told.about else day_words(day)
    return f"{words} ({distance_words(day, today)})" if today else words


def option_label(question: Question, value: str) -> str:
    """Return how an answer reads."""
    option = question.option(value)
    if option:
        return option.label
    return {"yes": _("Yes"), "no": _("No")}.get(value, value) if question.type == "yesno" else value


def or_words(words: Iterable[str]) -> str:
    """Return several words of which any will do: Danish, Finnish or Norwegian."""
    found = list(words)
    if len(found) < 2:
        return "".join(found)
    return _("{first} or {last}").format(first=", ".join(found[:-1]), last=found[-1])
