"""What is told apart by its class: one of several forms that a value can have.

NamedTuples of two classes are equal as soon as their fields are: without this, `all of p` were `any of p`.
"""

from typing import Any, TypeVar

Made = TypeVar("Made", bound=type[Any])


def variant(made: Made) -> Made:
    """Let the equality of a NamedTuple know its class, so that a set keeps `All(p)` beside `AnyOf(p)`."""
    kind: Any = made

    def equals(self: Any, other: object) -> bool:
        return type(other) is kind and tuple.__eq__(self, other)

    def differs(self: Any, other: object) -> bool:
        return not equals(self, other)

    kind.__eq__, kind.__ne__ = equals, differs
    return made
