"""Whom a condition speaks of, and whether that is ever the one it is held against."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.guide.task import FOR_HOUSEHOLD
from relocate_cli.domain.profile.condition import (
    Age,
    All,
    Answer,
    AnyOf,
    Anyone,
    Condition,
    Everyone,
    Is,
    Known,
    Not,
)
from relocate_cli.domain.profile.lanes import LANE_OF_KIND
from relocate_cli.domain.profile.member_kinds import MEMBER_KINDS, PERSON_KINDS
from relocate_cli.domain.profile.written_condition import condition_of
from relocate_cli.domain.truth import Truth, both, either

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.packs.overlay import Layered


class Concern(NamedTuple):
    """A part of a condition that is held against somebody whom it cannot be about."""

    id: str
    """Id of the question or group; empty for an age."""
    word: str
    """The part as its author wrote it."""
    each: str
    """Whom it is held against."""
    kinds: tuple[str, ...] = ()
    """Whom it is about; nothing when it is held against the household, which is nobody in particular."""


def kinds_of(each: str) -> frozenset[str]:
    """Return the kinds of members that `person`, `pet` and so on mean."""
    return frozenset(PERSON_KINDS if each == "person" else {each} & set(MEMBER_KINDS))


def misplaced(condition: Condition, each: str, written: Layered) -> Iterator[Concern]:
    """Yield the parts that ask a member what it is never asked, or the household about an age."""
    match condition:
        case All() | AnyOf() | Not():
            parts = (condition.part,) if isinstance(condition, Not) else condition.parts
            for part in parts:
                yield from misplaced(part, each, written)
        case Anyone(part) | Everyone(part):
            yield from misplaced(part, "person", written)
        case Answer(question) | Known(question):
            yield from _unasked(question, each, written)
        case Is(group):
            inside = condition_of(written["groups"].get(group, {}).get("when", {}))
            if each in FOR_HOUSEHOLD and any(misplaced(inside, each, written)):
                yield Concern(group, f"is: {group}", each)
            if each not in FOR_HOUSEHOLD and _possible(inside, each, written) is False:
                first = next(misplaced(inside, each, written))
                yield Concern(group, f"is: {group}", each, first.kinds)
        case Age():
            yield from _unlike("", "age", each, "person")


def _unasked(question: str, each: str, written: Layered) -> Iterator[Concern]:
    """Yield a concern if a question is asked of others; the household answers as any of its adults does."""
    asked = written["questions"].get(question, {})
    if each not in FOR_HOUSEHOLD and not asked.get("inherited"):
        yield from _unlike(question, question, each, asked.get("per", "household"))


def _unlike(id: str, word: str, each: str, asked: str) -> Iterator[Concern]:
    """Yield a concern if what is asked of some is held against others, or against nobody in particular."""
    if asked == "household" or asked in LANE_OF_KIND:
        return
    if each in FOR_HOUSEHOLD:
        yield Concern(id, word, each)
    elif not kinds_of(each) & kinds_of(asked):
        yield Concern(id, word, each, (asked,))


def _possible(condition: Condition, each: str, written: Layered) -> Truth:
    """Return False when the condition can never be true of such a member, and None when it may be."""
    match condition:
        case All(parts):
            return both(_possible(part, each, written) for part in parts)
        case AnyOf(parts):
            return either(_possible(part, each, written) for part in parts)
        case Is(group):
            return _possible(condition_of(written["groups"].get(group, {}).get("when", {})), each, written)
        case Answer() | Known() | Age():
            return False if any(misplaced(condition, each, written)) else None
    return None
