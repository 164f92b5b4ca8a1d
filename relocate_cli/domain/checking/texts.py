"""What a reader of a pack's texts would stumble over, whatever they are about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checking.addresses import check_reach
from relocate_cli.domain.checking.markup import check_markup
from relocate_cli.domain.checking.plain import check_plain
from relocate_cli.domain.checking.slips import check_slips
from relocate_cli.domain.checking.traces import check_traces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.packs.finding import Finding
    from relocate_cli.domain.packs.pack import Pack


def check_texts(pack: Pack) -> Iterator[Finding]:
    """Yield hard sentences, stray signs, odd numbers, slips, and people who can be found."""
    for check in (check_plain, check_markup, check_reach, check_slips, check_traces):
        yield from check(pack)
