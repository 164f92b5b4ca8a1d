"""In which order the pages of a text are offered: what is for those who read it comes first."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from relocate_cli.domain.profile.member import Member
from relocate_cli.domain.profile.situation import Situation
from relocate_cli.domain.profile.written_condition import condition_of
from relocate_cli.domain.truth import either

RANKS = {True: 0, None: 1, False: 2}
"""A page for them, one for everybody or for who knows whom, and one that is for others."""


def with_their_pages(
    fields: Mapping[str, Any], readers: Iterable[Member | None], situation: Situation
) -> Mapping[str, Any]:
    """Return a record's fields with the pages first that are for its readers, nobody of them by name."""
    links: Sequence[Mapping[str, Any]] = fields.get("links", ())
    if not any("when" in link for link in links):
        return fields
    return {**fields, "links": their_pages(links, readers, situation)}


def their_pages(
    links: Sequence[Mapping[str, Any]], readers: Iterable[Member | None], situation: Situation
) -> list[Mapping[str, Any]]:
    """Return pages with those first that are for these readers, nobody of them by name."""
    named = [reader for reader in readers if reader] or situation.profile.persons

    def rank(link: Mapping[str, Any]) -> int:
        if "when" not in link:
            return RANKS[None]
        when = condition_of(link["when"])
        return RANKS[either(situation.holds(when, reader) for reader in named)]

    return sorted(links, key=rank)
