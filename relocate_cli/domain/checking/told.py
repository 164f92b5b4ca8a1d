"""What a persona tells, answer by answer, and of whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from relocate_cli.domain.profile.member import Member
    from relocate_cli.domain.profile.profile import Profile
    from relocate_cli.domain.profile.question import Question


class Told(NamedTuple):
    """An answer as the persona tells it, and of whom."""

    path: str
    question: str
    texts: list[str]
    members: tuple[Member | None, ...]
    one_of_all: bool
    """Whether it is said of everybody who is asked, and so of nobody by name."""


def all_told(
    persona: Mapping[str, Any], profile: Profile, questions: Mapping[str, Question]
) -> Iterator[Told]:
    """Yield everything that is told of the household, of each of a kind, and of somebody by name."""
    for question, values in persona.get("answers", {}).items():
        yield Told(f"answers/{question}", question, values, (None,), one_of_all=False)
    for question, values in persona.get("each", {}).items():
        asked = profile.each(questions[question].per if question in questions else "")
        yield Told(f"each/{question}", question, values, asked, one_of_all=True)
    for name, answers in persona.get("answers_of", {}).items():
        for member in [found for found in profile.members if found.name == name][:1]:
            for question, values in answers.items():
                path = f"answers_of/{name}/{question}"
                yield Told(path, question, values, (member,), one_of_all=False)


def strangers(persona: Mapping[str, Any], profile: Profile) -> list[str]:
    """Return the names that something is told of and that nobody of the household has."""
    names = {member.name for member in profile.members}
    return [name for name in persona.get("answers_of", {}) if name not in names]
