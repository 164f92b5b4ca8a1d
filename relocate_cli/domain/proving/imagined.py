"""A situation that is thought through: what nobody has decided yet is unknown, also papers and silence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.profile.condition import Answer, Differs, Has, Known, Leaf
from relocate_cli.domain.profile.lanes import LANES_ASKED
from relocate_cli.domain.profile.member import Member, id_of
from relocate_cli.domain.profile.profile import Profile
from relocate_cli.domain.profile.question import STAGE
from relocate_cli.domain.profile.reasons import Reason, open_questions
from relocate_cli.domain.profile.remembering import Remembering

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.profile.condition import Condition
    from relocate_cli.domain.profile.question import Question
    from relocate_cli.domain.truth import Truth

TOLD_WITHOUT = (STAGE, LANES_ASKED)
"""Questions that have an answer while nobody gave one; here they are open."""
SILENT = ()
"""The answer of somebody who says nothing, ever."""
WITHOUT = "without "
"""Stands before a paper that somebody will never hold."""
MOST_TOGETHER = 4
"""Options of which every choice of several is tried; of more only one, and all."""

Decision = tuple[str, str]
"""What can be decided: a question, or a paper, and the id of the member it is decided for."""


class Imagined(Remembering):
    """A household in which every answer is one that somebody could give.

    Unlike in a real one, a paper not held may still come, and a question not answered may still be.
    """

    def _worked_out(self, leaf: Leaf, member: Member | None) -> Truth:
        match leaf:
            case Has(paper):
                if (WITHOUT + paper, id_of(member)) in self.held:
                    return False
                return super()._worked_out(leaf, member) or None
            case Differs():
                return super()._worked_out(leaf, member) or None
            case Known(name) | Answer(name, _) if not self.others_asked(leaf, member):
                question = self.questions[name]
                answer = self.profile.answer(name, self.asked(question, member))
                if answer == SILENT:
                    return False if isinstance(leaf, Known) else None
                if answer is None and (isinstance(leaf, Known) or name in TOLD_WITHOUT):
                    return None if self.concerns(question, member) else False
        return super()._worked_out(leaf, member)

    def open_choices(self, condition: Condition, member: Member | None) -> list[Decision]:
        """Return what is still to be decided before the condition is; nothing if it never will be."""
        found = (self._choice(reason) for reason in open_questions(self, condition, member))
        return [one for one in dict.fromkeys(found) if one not in self.profile.answers]

    def _choice(self, reason: Reason) -> Decision:
        match reason.leaf:
            case Has(paper):
                return f"{WITHOUT}{paper}", id_of(reason.member)
            case Known(name):
                return name, id_of(self.asked(self.questions[name], reason.member))
        raise TypeError(reason.leaf)  # ages are all known, and groups give way to what they are made of

    def decided(self, choice: Decision) -> Iterator[Imagined]:
        """Yield the situation for each way in which one thing can be decided."""
        name, member = choice
        if name.startswith(WITHOUT):
            yield self._with(self.profile, (name, member))
            yield self._with(self.profile, (name.removeprefix(WITHOUT), member))
            return
        question = self.questions[name]
        for values in ways(question):
            given = [paper for value in values for paper in _given(question, value)]
            if not any((WITHOUT + paper, member) in self.held for paper in given):
                profile = self.profile.with_answer(name, member, values)
                yield self._with(profile, *((paper, member) for paper in given))

    def _with(self, profile: Profile, *held: tuple[str, str]) -> Imagined:
        return self._replace(profile=profile, held=self.held | set(held))


def imagined(guide: Guide, members: tuple[Member, ...], day: date) -> Imagined:
    """Return the situation of a household that has not answered anything."""
    return Imagined(Profile(guide.id, members, {}), guide.questions, guide.groups, frozenset(), day)


def ways(question: Question) -> Iterator[tuple[str, ...]]:
    """Yield every answer to a question that can make a difference, silence last."""
    values = [option.value for option in question.options] or ["yes", "no"]
    if question.id == LANES_ASKED:  # each alone: members bring theirs with them
        yield from ((value,) for value in values)
        return
    if question.type == "choices" and len(values) <= MOST_TOGETHER:
        for bits in range(1, 2 ** len(values)):
            yield tuple(value for place, value in enumerate(values) if bits >> place & 1)
    else:
        yield from ((value,) for value in values)
        if question.type == "choices":
            yield tuple(values)
    yield SILENT


def _given(question: Question, value: str) -> tuple[str, ...]:
    option = question.option(value)
    return option.gives if option else ()
