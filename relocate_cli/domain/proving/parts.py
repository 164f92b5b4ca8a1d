"""What a condition is made of, also through groups and through when questions are asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.profile.condition import All, Answer, AnyOf, Anyone, Everyone, Is, Known, Not

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.profile.condition import Condition


def parts_of(condition: Condition, guide: Guide, seen: frozenset[str] = frozenset()) -> Iterator[Condition]:
    """Yield a condition with all it is made of, through groups and through when questions are asked."""
    yield condition
    match condition:
        case All(parts) | AnyOf(parts):
            for part in parts:
                yield from parts_of(part, guide, seen)
        case Not(part) | Anyone(part) | Everyone(part):
            yield from parts_of(part, guide, seen)
        case Is(group) if group not in seen:
            yield from parts_of(guide.groups[group].when, guide, seen | {group})
        case Answer(name) | Known(name) if name not in seen:
            yield from parts_of(guide.questions[name].when, guide, seen | {name})


def questions_in(condition: Condition, guide: Guide) -> set[str]:
    """Return the questions that a condition asks for, also through groups and other questions."""
    return {part.question for part in parts_of(condition, guide) if isinstance(part, Answer | Known)}


def size_of(condition: Condition, guide: Guide) -> int:
    """Return of how many parts a condition is made, through groups and through when questions are asked."""
    return sum(1 for _part in parts_of(condition, guide))
