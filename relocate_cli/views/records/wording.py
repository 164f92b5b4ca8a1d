"""How the records of one kind are put into words: whole, and as they stand in their section."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from relocate_cli.domain.guide.record import Record
    from relocate_cli.views.lines import Line
    from relocate_cli.views.records.head import Around


def nothing_to_see(_record: Record, _today: date) -> str:
    """Return that there is nothing one wants to see before anything else."""
    return ""


class Wording(NamedTuple):
    """The wording of a kind; only `whole` must be there."""

    whole: Callable[[Record, Around], list[Line]]
    group: Callable[[Record, date], tuple[int, str]] | None = None
    """Where the group of a record stands in the section, and its name; without it, by the packs."""
    right: Callable[[Record, date], str] = nothing_to_see
    """What one wants to see of a record before anything else, such as its telephone number."""
    row: Callable[[Record, int], list[Line]] | None = None
    """A record as it stands in the section, in so many columns; without it, its title and first words."""
    own_first: bool = True
    """Whether what concerns the household goes before its turn."""
