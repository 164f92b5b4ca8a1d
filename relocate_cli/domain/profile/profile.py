"""All answers of a household: where it goes, who belongs to it, and what each of them told."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from relocate_cli.domain.profile.member import Member, id_of


class Profile(NamedTuple):
    """The household and its answers; an answer that is not there is not known yet."""

    place: str
    members: tuple[Member, ...]
    answers: Mapping[tuple[str, str], tuple[str, ...]]
    """By (question, member id), with an empty member id for the household."""

    @property
    def persons(self) -> tuple[Member, ...]:
        """Adults and children."""
        return tuple(member for member in self.members if member.is_person)

    def each(self, kind: str) -> tuple[Member, ...]:
        """Return the members that `each adult`, `each pet` and so on stands for."""
        return tuple(member for member in self.members if member.is_one_of(kind))

    def answer(self, question: str, member: Member | None = None) -> tuple[str, ...] | None:
        """Return the values answered to a question, or None when it is open."""
        return self.answers.get((question, id_of(member)))

    def date_of(self, question: str) -> date | None:
        """Return the day that answers a date question, or None when it is open, or is no day."""
        answer = self.answer(question)
        try:
            return date.fromisoformat(answer[0]) if answer else None
        except ValueError:
            return None

    def member(self, id: str) -> Member | None:
        """Return the member with this id."""
        return next((member for member in self.members if member.id == id), None)

    def with_answer(self, question: str, member: str, values: tuple[str, ...]) -> "Profile":
        """Return the profile in which this answer is given."""
        return self._replace(answers={**self.answers, (question, member): values})
