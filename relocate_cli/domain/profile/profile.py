"""All answers of a household: where it goes, who belongs to it, and what each of them told."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from relocate_cli.domain.profile.member import Member, id_of

COMES_WITH = "comes-with"
"""The question with whom a child, a pet or a car comes."""


class Profile(NamedTuple):
    """The household and its answers; an answer that is not there is not known yet."""

    place: str
    members: tuple[Member, ...]
    answers: Mapping[tuple[str, str], tuple[str, ...]]
    """By (question, member id), with an empty member id for the household."""
    about: Mapping[tuple[str, str], str] = {}
    """How exactly somebody knows a day that is known only about: ``week``, ``month`` ..."""
    outdated: Mapping[tuple[str, str], tuple[str, ...]] = {}
    """What was answered and is no answer any more; it counts as open."""

    @property
    def persons(self) -> tuple[Member, ...]:
        """Adults and children."""
        return tuple(member for member in self.members if member.is_person)

    @property
    def adults(self) -> tuple[Member, ...]:
        """Those who answer for themselves; the first one's day is the household's."""
        return self.each("adult")

    def each(self, kind: str) -> tuple[Member, ...]:
        """Return the members that `each adult`, `each pet` and so on stands for."""
        return tuple(member for member in self.members if member.is_one_of(kind))

    def answer(self, question: str, member: Member | None = None) -> tuple[str, ...] | None:
        """Return the values answered to a question, or None when it is open.

        What was answered for the household holds for everybody without an answer of their own, and the
        household's answer to what was asked of persons is that of its first adult.
        """
        own = self.answers.get((question, id_of(member)), self.answers.get((question, "")))
        if own is not None or member is not None:
            return own
        found = (self.answers.get((question, adult.id)) for adult in self.adults)
        return next((answer for answer in found if answer is not None), None)

    def date_of(self, question: str, member: Member | None = None) -> date | None:
        """Return the day that answers a date question, or None when it is open, or is no day."""
        answer = self.answer(question, member)
        try:
            return date.fromisoformat(answer[0]) if answer else None
        except ValueError:
            return None

    def about_what(self, question: str, member: Member | None = None) -> str:
        """Return how exactly the day that counts is known when it is known only about; else nothing."""
        keys = [(question, id_of(member)), (question, "")]
        keys += [(question, adult.id) for adult in self.adults] if member is None else []
        return next((self.about.get(key, "") for key in keys if key in self.answers), "")

    def companion_of(self, member: Member) -> Member | None:
        """Return the adult whom a child, a pet or a car comes with: the one named, or the first."""
        named = self.answers.get((COMES_WITH, member.id), ())
        adults = self.adults
        return next((adult for adult in adults if adult.id in named), adults[0] if adults else None)

    def member(self, id: str) -> Member | None:
        """Return the member with this id."""
        return next((member for member in self.members if member.id == id), None)

    def with_answer(self, question: str, member: str, values: tuple[str, ...], about: str = "") -> "Profile":
        """Return the profile in which this answer is given."""
        key = (question, member)
        return self._replace(answers={**self.answers, key: values}, about={**self.about, key: about})
