"""One problem in a pack: where it is, what is wrong, and what would be right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from relocate_cli.domain.packs.source import Mark

Level: TypeAlias = Literal["error", "warning"]
"""With an error a pack cannot be used; a warning is for its author to look at."""


class Finding(NamedTuple):
    """A numbered problem (`P012`, see `finding_codes`) at one place of one file."""

    mark: Mark
    code: str
    message: str
    hint: str = ""
    level: Level = "error"
    about: str = ""
    """The id it is about, by which a pack can say that it is right so."""


def is_error(finding: Finding) -> bool:
    """Whether the pack cannot be used as long as this is so."""
    return finding.level == "error"
