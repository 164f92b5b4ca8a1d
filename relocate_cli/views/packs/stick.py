"""What lies on a stick for a family."""

from collections.abc import Sequence
from typing import NamedTuple


class Stick(NamedTuple):
    """What lies on a stick, for whom."""

    place: str
    """The id of the guide's place; empty for a guide that nobody can move to by itself."""
    name: str
    guide: str
    """The file of the guide."""
    is_new: bool
    """Whether the program itself brings no such guide, or another one."""
    program: str
    """The file that runs without Python; empty when there is none."""
    languages: Sequence[str]
    """What the program speaks beside English, by code."""
