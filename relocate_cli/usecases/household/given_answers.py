"""Answers given as text, on the command line or in a file: whose they are, and what they mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.nearest import suggestion
from relocate_cli.domain.profile.answer import Unclear
from relocate_cli.domain.profile.member import id_of
from relocate_cli.domain.profile.told_answer import read_told
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.household.interview import answer_changes
from relocate_cli.usecases.household.unclear import unclear_answer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.domain.profile.member import Member
    from relocate_cli.domain.profile.question import Question
    from relocate_cli.usecases.household.plans import Desk


def given_answers(desk: Desk, given: Sequence[tuple[str, str]]) -> list[dict[str, Any]]:
    """Return the changes for answers written as `citizenship=eu` or `citizenship:anna=eu`.

    An answer without a name is given for everybody the question is asked of.
    """
    changes = []
    situation, order = desk.situation, list(desk.situation.questions)
    asked = [(_question(desk, key.partition(":")[0]), key, text) for key, text in given]
    for question, key, text in sorted(asked, key=lambda one: order.index(one[0].id)):
        members = _meant(desk, question, key)
        told = read_told(question, text, situation, members[0] if members else None)
        if isinstance(told, Unclear):
            raise unclear_answer(question, text, told)
        changes += answer_changes(desk, question, members, told)
        for member in members:
            profile = situation.profile.with_answer(question.id, id_of(member), told.values)
            situation = situation._replace(profile=profile)
    return changes


def _meant(desk: Desk, question: Question, key: str) -> tuple[Member | None, ...]:
    """Return whom `citizenship:anna` or `citizenship` is about."""
    _name, _colon, who = key.partition(":")
    members = desk.situation.asked_of(question)
    if not who:
        return members
    found = tuple(member for member in members if member and member.is_called(who))
    if not found:
        message = _("{question} is not asked of {name}.").format(question=question.id, name=repr(who))
        raise RelocateError(message, _("See who is there with: relocate people"), 2)
    return found


def _question(desk: Desk, name: str) -> Question:
    found = desk.situation.questions.get(name)
    if found:
        return found
    known = _("Known: {words}.").format(words=", ".join(desk.guide.questions))
    hint = suggestion(name, desk.guide.questions) or known
    raise RelocateError(_("There is no question {name}.").format(name=repr(name)), hint, 2)
