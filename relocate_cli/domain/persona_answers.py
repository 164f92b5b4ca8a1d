"""From what a persona tells to the plan of such a household; every answer is checked as if it were typed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.answer import Unclear, read_answer
from relocate_cli.domain.checklist import situation_of
from relocate_cli.domain.finding import Finding
from relocate_cli.domain.household import Member
from relocate_cli.domain.naming import id_for
from relocate_cli.domain.nearest import nearest
from relocate_cli.domain.plan import Plan
from relocate_cli.domain.profile import Profile
from relocate_cli.domain.progress import Progress
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from relocate_cli.domain.guide import Guide
    from relocate_cli.domain.pack import Pack
    from relocate_cli.domain.question import Question

Told = tuple[str, str, list[str], list[Member | None], bool]
"""Path, question, values, of whom, and whether it was said of somebody by name."""


def plan_of_persona(
    persona: dict[str, Any], path: str, pack: Pack, guide: Guide
) -> tuple[Plan, list[Finding]]:
    """Return the plan of a persona, and what it tells that nobody could answer."""
    answering = _Answering(persona, path, pack, guide)
    answering.take_all()
    return answering.plan, answering.findings


class _Answering:
    """One persona's interview."""

    def __init__(self, persona: dict[str, Any], path: str, pack: Pack, guide: Guide) -> None:
        self.persona, self.path, self.pack, self.guide = persona, path, pack, guide
        self.findings: list[Finding] = []
        profile = Profile(guide.id, _members(persona["members"]), {})
        self.plan = Plan(profile, Progress({}, {}, {}, {}), {})

    def take_all(self) -> None:
        """Take all answers, in the order in which the guide asks."""
        order = {question: number for number, question in enumerate(self.guide.questions)}
        told = [found for found in self._told() if self._is_known(found[0], found[1])]
        for found in sorted(told, key=lambda found: order[found[1]]):
            self._take(*found)

    def _told(self) -> Iterator[Told]:
        members = self.plan.profile.members
        for question, values in self.persona.get("answers", {}).items():
            yield f"answers/{question}", question, values, [None], False
        for question, values in self.persona.get("each", {}).items():
            per = self.guide.questions[question].per if question in self.guide.questions else ""
            yield f"each/{question}", question, values, [m for m in members if m.is_one_of(per)], False
        for name, answers in self.persona.get("answers_of", {}).items():
            path = f"answers_of/{name}"
            member = next((found for found in members if found.name == name), None)
            if not member:
                names = [found.name for found in members]
                self._unknown(path, _("Nobody of this household is called {word}."), name, names)
                continue
            for question, values in answers.items():
                yield f"{path}/{question}", question, values, [member], True

    def _is_known(self, path: str, question: str) -> bool:
        if question not in self.guide.questions:
            self._unknown(path, _("There is no question {word}."), question, self.guide.questions)
        return question in self.guide.questions

    def _take(self, path: str, id: str, texts: list[str], members: list[Member | None], named: bool) -> None:  # noqa: FBT001 - unpacked
        question = self.guide.questions[id]
        right = question.for_household == path.startswith("answers/")
        if not right or (named and not all(member and member.is_one_of(question.per) for member in members)):
            place = "answers" if question.for_household else "each"
            text = _("{question} is asked of each {kind}. Put it under `{place}`.")
            if question.for_household:
                text = _("{question} is asked once, of the household. Put it under `{place}`.")
            self._fault(path, "P074", text.format(question=id, kind=question.per, place=place))
            return
        values = self._values(path, question, texts)
        for member in members:
            self._answer(path, question, values, member, named=named or member is None)

    def _values(self, path: str, question: Question, texts: list[str]) -> tuple[str, ...]:
        found = read_answer(question, ", ".join(texts))
        if isinstance(found, Unclear):
            known = [option.value for option in question.options] or found.suggestions
            message = _("{word} cannot answer {question}.")
            self._unknown(
                path, message.replace("{question}", question.id), ", ".join(texts), known, code="P075"
            )
            return ()
        return found

    def _answer(
        self, path: str, question: Question, values: tuple[str, ...], member: Member | None, *, named: bool
    ) -> None:
        """Give an answer, unless the question would not be asked of this member."""
        situation = situation_of(self.guide, self.plan, date.fromisoformat(self.persona["today"]))
        if situation.holds(question.when, member) is False:
            if named:
                message = _("{question} is answered here, but the interview would not ask it.")
                self._fault(path, "P076", message.format(question=question.id))
        elif values:
            profile = self.plan.profile.with_answer(question.id, member.id if member else "", values)
            self.plan = self.plan._replace(profile=profile)

    def _unknown(self, path: str, message: str, word: str, known: Iterable[str], code: str = "P074") -> None:
        close = nearest(word, known)
        hint = _("Did you mean {words}?").format(words=", ".join(close)) if close else ""
        if not close and known:
            hint = _("Known: {words}.").format(words=", ".join(known))
        self._fault(path, code, message.format(word=repr(word)), hint)

    def _fault(self, path: str, code: str, message: str, hint: str = "") -> None:
        self.findings.append(Finding(self.pack.mark(f"{self.path}/{path}"), code, message, hint))


def _members(written: list[dict[str, str]]) -> tuple[Member, ...]:
    members: list[Member] = []
    for told in written:
        id = id_for(told["name"], {member.id for member in members}, told["kind"])
        members.append(Member(id, told["name"], told["kind"], told.get("born", "")))
    return tuple(members)
