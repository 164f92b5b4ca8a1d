"""One problem in a pack: where it is, what is wrong, and what would be right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from relocate_cli.domain.authoring.source import Mark


class Finding(NamedTuple):
    """A numbered problem (`P012`) at one place of one file."""

    mark: Mark
    code: str
    message: str
    hint: str = ""
    level: Literal["error", "warning"] = "error"


def is_error(finding: Finding) -> bool:
    """Whether the pack cannot be used as long as this is so."""
    return finding.level == "error"
