"""In which order pages are offered: what is for these people comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.profile.written_condition import condition_of
from relocate_cli.domain.truth import either

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from relocate_cli.domain.profile.member import Member
    from relocate_cli.domain.profile.situation import Situation

RANKS = {True: 0, None: 1, False: 2}
"""A page for them, one for everybody or for who knows whom, and one that is for others."""


def links_for(
    links: Sequence[Mapping[str, Any]], situation: Situation, readers: Sequence[Member | None]
) -> list[Mapping[str, Any]]:
    """Return pages with those first that are for these readers."""

    def rank(link: Mapping[str, Any]) -> int:
        if "when" not in link:
            return RANKS[None]
        when = condition_of(link["when"])
        return RANKS[either(situation.holds(when, reader) for reader in readers)]

    return sorted(links, key=rank)
