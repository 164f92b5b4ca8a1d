"""What was typed back from a booklet: which items its codes mean, and which codes mean none."""

from typing import NamedTuple

from relocate_cli.domain.checklist.item import Item
from relocate_cli.domain.plan.booklet import Mistake


class Typed(NamedTuple):
    """A code that names a row, what that row was for, and its item if it is still on the list."""

    code: str
    id: str
    item: Item | None


class Wrong(NamedTuple):
    """A code that names no row, why, and the name of another booklet that it fits."""

    code: str
    why: Mistake
    fits: str = ""


class TypedBack(NamedTuple):
    """What the codes of a booklet say."""

    booklet: str
    found: tuple[Typed, ...]
    wrong: tuple[Wrong, ...]
