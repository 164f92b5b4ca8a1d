"""What somebody wants to say at a counter: the task or phrase, and the people it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from relocate_cli.domain.guide.record import Record
    from relocate_cli.domain.profile.member import Member
    from relocate_cli.domain.profile.profile import Profile
    from relocate_cli.domain.profile.situation import Situation
    from relocate_cli.domain.spoken.own_answer import OwnAnswer


class Topic(NamedTuple):
    """What a card is about, for whom, and which of their own answers may stand on it."""

    record: Record
    people: Sequence[Member]
    profile: Profile | None
    situation: Situation | None
    words: Sequence[str] = ()
    """The ids of the words that the guide uses of it, in one's own language."""
    allowed: Collection[OwnAnswer] = ()
