"""Logic with three values (Kleene): true, false, and None while it is unknown.

An unknown part decides nothing as long as another part decides for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

Truth: TypeAlias = bool | None


def both(truths: Iterable[Truth]) -> Truth:
    """Return whether all are true: one false decides, otherwise one unknown leaves it open."""
    result: Truth = True
    for truth in truths:
        if truth is False:
            return False
        if truth is None:
            result = None
    return result


def either(truths: Iterable[Truth]) -> Truth:
    """Return whether any is true: one true decides, otherwise one unknown leaves it open."""
    result: Truth = False
    for truth in truths:
        if truth:
            return True
        if truth is None:
            result = None
    return result


def opposite(truth: Truth) -> Truth:
    """Return what is not so; what is unknown stays unknown."""
    return None if truth is None else not truth
