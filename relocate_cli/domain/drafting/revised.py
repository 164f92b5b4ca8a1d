"""What a parent's record said in the revision that a pack was written against, and what it says now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.guide.reworded import Reworded, reworded, texts
from relocate_cli.domain.markdown import plain_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    Record = Mapping[str, Any]

UNTOLD = frozenset({"rev", "sources", "checked", "sure", "changes_often"})
"""What nobody who follows the record does otherwise because of it."""


class FieldChange(NamedTuple):
    """One thing that a field said, and says."""

    field: str
    text: Reworded


def field_changes(before: Record, after: Record) -> tuple[FieldChange, ...]:
    """Return what two revisions of a record say differently, field by field."""
    fields = dict.fromkeys((*before, *after))
    return tuple(
        FieldChange(field, change)
        for field in fields
        if field not in UNTOLD
        for change in reworded(texts(_said(before.get(field))), texts(_said(after.get(field))))
    )


def _said(value: Any) -> list[str]:
    """Return a value as texts, the way an author would write them in one line each."""
    values = value if isinstance(value, list) else [] if value is None else [value]
    return [_in_line(one) for one in values]


def _in_line(value: Any) -> str:
    if isinstance(value, dict):
        bare = value.keys() <= {"text", "by"}
        inside = ", ".join(f"{name}: {_in_line(one)}" for name, one in value.items())
        return _in_line(next(iter(value.values()))) if bare else f"{{{inside}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(_in_line, value))}]"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return plain_text(str(value))
