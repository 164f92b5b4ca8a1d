"""What a command has to say, in its three forms; each is made only when it is asked for."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from relocate_cli.views.lines import WIDEST, Line

Lines = Callable[[], Iterable[Line]]


def nothing() -> tuple[()]:
    """Say nothing in this form."""
    return ()


class Reply(NamedTuple):
    """The answer of a command: a document or rows for programs, lines for people, and talk beside it."""

    schema: str = ""
    """Which JSON Schema the document follows: `list/1`; nothing where a command has no document."""
    document: Callable[[], Mapping[str, Any]] = dict
    rows: Callable[[], Iterable[Iterable[object]]] = nothing
    lines: Lines = nothing
    exit_code: int = 0
    hints: Lines = nothing
    """How to go on, below the lines for people; --quiet takes it away."""
    talk: Lines = nothing
    """What people are told beside the answer, such as what a change did."""
    aside: Lines = nothing
    """What is told beside the answer whatever its form, such as where a file was written."""
    paged: bool = False
    """Whether a pager may show the lines, where they are longer than the screen."""
    widest: int = WIDEST
    """In how many columns the lines are read well."""
