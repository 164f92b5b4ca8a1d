"""Who and what a plan is about: adults, children, pets, cars, companies, recruits."""

from datetime import date, timedelta
from typing import NamedTuple

from relocate_cli.domain.naming import alike
from relocate_cli.domain.profile.condition import OLDEST
from relocate_cli.domain.profile.member_kinds import PERSON_KINDS
from relocate_cli.domain.truth import Truth

ABOUT = "~"
"""Stands before a date of birth that was worked out from an age."""


OF_AGE = 18
"""Adults are at least this old, also those whose birth nobody told us."""
ALONE = 15
"""From this age on one may be told as an adult: some move without one, to upper secondary school."""


class Member(NamedTuple):
    """Somebody or something of the household."""

    id: str
    name: str
    kind: str
    born: str = ""
    """ISO date of birth, with ``~`` before it when only the age was told; empty when unknown."""

    @property
    def is_person(self) -> bool:
        """Whether this is an adult or a child of the household, not a pet, a car or a company."""
        return self.kind in PERSON_KINDS

    @property
    def birth(self) -> date | None:
        """The date of birth, exact or about; None when nobody told us."""
        return date.fromisoformat(self.born.lstrip(ABOUT)) if self.born else None

    @property
    def birth_is_exact(self) -> bool:
        """Whether the date of birth is known to the day."""
        return bool(self.born) and not self.born.startswith(ABOUT)

    def is_called(self, name: str) -> bool:
        """Whether this is the member's name or id."""
        return alike(name) in {self.id, alike(self.name)}

    def is_one_of(self, each: str) -> bool:
        """Whether `each person`, `each pet` and so on means this member too."""
        return self.kind == each or (each == "person" and self.is_person)

    def is_aged(self, low: int, high: int, day: date) -> Truth:
        """Whether a person's age lies between these years on a day; None when nobody can tell."""
        if not self.is_person:
            return False
        age = self.age_on(day)
        if age is None and self.kind == "adult":
            sure = low <= OF_AGE and high == OLDEST
            return True if sure else False if high < OF_AGE else None
        return None if age is None else low <= age <= high

    def age_on(self, day: date) -> int | None:
        """Full years on that day, or None when the birth is unknown; 0 before birth."""
        born = self.birth
        if born is None:
            return None
        return max(0, day.year - born.year - ((day.month, day.day) < (born.month, born.day)))


def id_of(member: Member | None) -> str:
    """Return the id under which what concerns a member is kept; nobody, the household, has an empty one."""
    return member.id if member else ""


def is_for(member: Member | None, person: str) -> bool:
    """Whether what concerns a member, or the household, is for the one with this id; all is for everybody."""
    return not person or member is None or member.id == person


def birth_from_age(years: int, today: date) -> str:
    """Return the middle of the year in which somebody of that age was born, marked as about.

    Today they are on average half a year (182 days) older than their full years.
    """
    return ABOUT + (today - timedelta(days=round(years * 365.25) + 182)).isoformat()
