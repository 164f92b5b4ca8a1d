"""Where one record names another."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from relocate_cli.domain.packs.source import Mark


class Reference(NamedTuple):
    """Where a record, a phase or an answer of a question is named that has to exist somewhere."""

    kind: str
    """The kind of record, or ``answers``."""
    id: str
    """The id that is named; of an answer, that of its question."""
    path: str
    """The field that names it."""
    mark: Mark
    value: str = ""
    """The answer."""
    counted: bool = False
    """Whether a day is counted from it, so that only a question for a date will do."""
