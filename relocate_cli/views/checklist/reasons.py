"""The proof of a line: which answers put a task on the list, keep it off, or would decide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.profile.condition import OLDEST, Age, Answer, Differs, Has, Is, Known
from relocate_cli.domain.profile.reasons import reasons
from relocate_cli.language import _
from relocate_cli.views.household.answers import answer_words, option_label, or_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.profile.question import Question
    from relocate_cli.domain.profile.reasons import Reason
    from relocate_cli.domain.profile.situation import Situation


def reason_words(reason: Reason, guide: Guide, situation: Situation) -> str:
    """Return one fact in words, with whom it is about: Anna: Which citizenship do you have? Swedish."""
    text = fact_words(reason, guide, situation)
    household = (
        isinstance(reason.leaf, Answer | Known) and guide.questions[reason.leaf.question].for_household
    )
    return text if household or not reason.member else f"{reason.member.name}: {text}"


def fact_words(reason: Reason, guide: Guide, situation: Situation) -> str:
    """Return one fact in words, without whom it is about."""
    match reason.leaf:
        case Answer(name, values):
            return _answered_words(reason, guide.questions[name], values, situation)
        case Known(name):
            asked = situation.asked(guide.questions[name], reason.member)
            return answer_words(guide.questions[name], asked, situation.profile)
        case Is(group):
            inside = reasons(situation, guide.groups[group].when, reason.member)
            facts = dict.fromkeys(fact_words(fact, guide, situation) for fact in inside)
            return f"{guide.groups[group].title} ({'; '.join(facts)})"
        case Has(paper):
            form = _("{paper}: held") if reason.truth else _("{paper}: not held")
            return form.format(paper=guide.papers[paper].title)
        case Differs(name):
            form = _("{ask} You answered differently.") if reason.truth else _("{ask} You answered alike.")
            return form.format(ask=guide.questions[name].ask)
        case Age(low, high):
            return _age_words(low, high, reason, situation)


def _answered_words(reason: Reason, question: Question, values: Sequence[str], situation: Situation) -> str:
    if not situation.concerns(question, reason.member):
        text = _("This is not asked of {name}: {ask}")
        name = reason.member.name if reason.member else _("the household")
        return text.format(name=name, ask=question.ask)
    answer = answer_words(question, situation.asked(question, reason.member), situation.profile)
    if not reason.stands_in_the_way:
        return answer
    wanted = or_words(option_label(question, value) for value in values)
    needed, others = _("{answer} (needed: {wanted})"), _("{answer} (this is for others)")
    return (others if reason.negated else needed).format(answer=answer, wanted=wanted)


def _age_words(low: int, high: int, reason: Reason, situation: Situation) -> str:
    age = reason.member.age_on(situation.day_for(reason.member)) if reason.member else None
    known = _("age not known") if age is None else _("{age} years old").format(age=age)
    if high == OLDEST:
        wanted = _("{low} or older").format(low=low)
    elif low == 0:
        wanted = _("up to {high}").format(high=high)
    else:
        wanted = _("{low} to {high}").format(low=low, high=high)
    these, others = _("{known} (this is for: {wanted})"), _("{known} (this is not for: {wanted})")
    return (others if reason.negated else these).format(known=known, wanted=wanted)


def reasons_words(reasons: Sequence[Reason], guide: Guide, situation: Situation) -> list[str]:
    """Return all facts in words, each question once."""
    asked: dict[object, str] = {}
    for reason in reasons:
        about = (getattr(reason.leaf, "question", reason.leaf), reason.member)
        asked.setdefault(about, reason_words(reason, guide, situation))
    return list(dict.fromkeys(asked.values()))
