"""From what a persona tells to the plan of such a household; every answer is checked as if it were typed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checking.told import Told, all_told, strangers
from relocate_cli.domain.checklist.checklist import checklist_of, situation_of
from relocate_cli.domain.naming import id_for
from relocate_cli.domain.nearest import did_you_mean
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.domain.plan.plan import Plan
from relocate_cli.domain.plan.progress import Progress
from relocate_cli.domain.profile.answer import Unclear, read_answer
from relocate_cli.domain.profile.member import Member, id_of
from relocate_cli.domain.profile.profile import Profile
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Collection

    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.packs.pack import Pack
    from relocate_cli.domain.profile.question import Question


def plan_of_persona(
    persona: dict[str, Any], path: str, pack: Pack, guide: Guide
) -> tuple[Plan, list[Finding]]:
    """Return the plan of a persona, and what it tells that nobody could answer."""
    answering = _Answering(persona, path, pack, guide)
    answering.take_all()
    return answering.plan, answering.findings


def tasks_seen(persona: dict[str, Any], pack: Pack, guide: Guide) -> frozenset[str]:
    """Return the ids of the tasks on the list of a persona."""
    plan, _findings = plan_of_persona(persona, "", pack, guide)
    items = checklist_of(guide, plan, date.fromisoformat(persona["today"])).items
    return frozenset(item.task.id for item in items)


class _Answering:
    """One persona's interview."""

    def __init__(self, persona: dict[str, Any], path: str, pack: Pack, guide: Guide) -> None:
        self.persona, self.path, self.pack, self.guide = persona, path, pack, guide
        self.findings: list[Finding] = []
        profile = Profile(guide.id, _members(persona.get("members", [])), {})
        self.plan = Plan(profile, Progress({}, {}, {}, {}), {})

    def take_all(self) -> None:
        """Take all answers, in the order in which the guide asks."""
        profile, questions = self.plan.profile, self.guide.questions
        for name in strangers(self.persona, profile):
            names = [member.name for member in profile.members]
            self._unknown(f"answers_of/{name}", _("Nobody of this household is called {word}."), name, names)
        order = {question: number for number, question in enumerate(questions)}
        told = [found for found in all_told(self.persona, profile, questions) if self._is_known(found)]
        for found in sorted(told, key=lambda found: order[found.question]):
            self._take(found, questions[found.question])

    def _is_known(self, told: Told) -> bool:
        known = told.question in self.guide.questions
        if not known:
            self._unknown(told.path, _("There is no question {word}."), told.question, self.guide.questions)
        return known

    def _take(self, told: Told, question: Question) -> None:
        if question.for_household and not told.path.startswith("answers/"):
            text = _("{question} is asked once, of the household. Put it under `answers`.")
            self._fault(told.path, "P074", text.format(question=question.id))
        elif not question.for_household and not all(m and m.is_one_of(question.per) for m in told.members):
            text = _("{question} is asked of each {kind}. Put it under `each`.")
            self._fault(told.path, "P074", text.format(question=question.id, kind=question.per))
        elif values := self._values(told, question):
            for member in told.members:
                self._answer(told, question, values, member)

    def _values(self, told: Told, question: Question) -> tuple[str, ...]:
        written = ", ".join(told.texts)
        found = self._adults(told) if question.type == "adult" else read_answer(question, written)
        if not isinstance(found, Unclear):
            return found
        known = [option.value for option in question.options]
        message = _("{word} cannot answer {question}.").replace("{question}", question.id)
        self._unknown(told.path, message, written, known, code="P075")
        return ()

    def _adults(self, told: Told) -> tuple[str, ...] | Unclear:
        """Return the ids of the adults who are named."""
        adults = self.plan.profile.adults
        return tuple(adult.id for adult in adults if adult.name in told.texts) or Unclear()

    def _answer(self, told: Told, question: Question, values: tuple[str, ...], member: Member | None) -> None:
        """Give an answer, unless the question would not be asked of this member."""
        situation = situation_of(self.guide, self.plan, date.fromisoformat(self.persona["today"]))
        if situation.holds(question.when, member) is not False:
            profile = self.plan.profile.with_answer(question.id, id_of(member), values)
            self.plan = self.plan._replace(profile=profile)
        elif not told.one_of_all:
            message = _("{question} is answered here, but the interview would not ask it.")
            self._fault(told.path, "P076", message.format(question=question.id))

    def _unknown(
        self, path: str, message: str, word: str, known: Collection[str], code: str = "P074"
    ) -> None:
        self._fault(path, code, message.format(word=repr(word)), did_you_mean(word, known))

    def _fault(self, path: str, code: str, message: str, hint: str = "") -> None:
        self.findings.append(Finding(self.pack.mark(f"{self.path}/{path}"), code, message, hint))


def _members(written: list[dict[str, str]]) -> tuple[Member, ...]:
    members: list[Member] = []
    for told in written:
        id = id_for(told["name"], {member.id for member in members}, told["kind"])
        members.append(Member(id, told["name"], told["kind"], told.get("born", "")))
    return tuple(members)
