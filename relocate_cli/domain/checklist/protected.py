"""Items that would tell others of protected personal data, or of somebody's health: they stay at home."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.profile.condition import Answer, Is, Known, leaves

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.profile.condition import Condition
    from relocate_cli.domain.profile.profile import Profile
    from relocate_cli.domain.profile.situation import Situation

PROTECTED = "protected"
"""The question whether personal data are protected; its answer is in nothing that leaves the house."""
OF_HEALTH = frozenset({"expecting", "child-due"})
"""Questions that tell of somebody's health; their answers are in nothing that is made for others."""


def is_protected(profile: Profile) -> bool:
    """Whether somebody of the household said that their personal data are protected."""
    answers = profile.answers.items()
    return any(question == PROTECTED and "yes" in values for (question, _member), values in answers)


def may_leave(items: Iterable[Item], situation: Situation) -> list[Item]:
    """Return the items that tell nobody of a protection: all of them where nobody is protected."""
    if not is_protected(situation.profile):
        return list(items)
    return [item for item in items if not tells_of({PROTECTED}, item.task.when, situation)]


def tells_of(questions: Collection[str], condition: Condition, situation: Situation) -> bool:
    """Whether the condition hangs on one of these questions, itself or through a group."""
    for leaf in leaves(condition):
        match leaf:
            case Answer(question) | Known(question) if question in questions:
                return True
            case Is(group) if tells_of(questions, situation.groups[group].when, situation):
                return True
    return False
