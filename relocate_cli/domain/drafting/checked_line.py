"""One line of a pack's YAML: by whom, when and how a fact was checked; all else stays as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.drafting.record_edits import record_lines_of
from relocate_cli.domain.drafting.yaml_value import quoted

if TYPE_CHECKING:
    from relocate_cli.domain.packs.source import Mark


class CheckedBy(NamedTuple):
    """Who asked, and when; how is by telephone."""

    on: str
    by: str

    @property
    def line(self) -> str:
        """What an author would have written."""
        return f"checked: {{on: {self.on}, by: {quoted(self.by)}, how: phone}}"


def with_checked(text: str, record: Mark, checked: CheckedBy) -> str | None:
    """Return the text of a file in which a record says this; None where it is written in one line."""
    found = record_lines_of(text, record)
    return found and found.with_field("checked", [checked.line], ()).text
