"""Which warnings of the guide concern a household on a day, and the items that are too late for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.checklist.item import Checklist, Item
    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.guide.guide_warning import GuideWarning
    from relocate_cli.domain.profile.member import Member
    from relocate_cli.domain.profile.situation import Situation


class Warned(NamedTuple):
    """A warning, whom it concerns, and what can no longer be over in time."""

    warning: GuideWarning
    members: tuple[Member, ...]
    late: tuple[Item, ...]


def warned(guide: Guide, situation: Situation, checklist: Checklist) -> Iterator[Warned]:
    """Yield what has to be said before anything else, in the order of the guide."""
    for warning in guide.warnings.values():
        members = tuple(one for one in situation.profile.persons if situation.holds(warning.when, one))
        late = tuple(item for item in checklist.items if _is_late(item, warning, members))
        said = bool(members) or situation.holds(warning.when) is True
        if warning.span.holds_on(situation.today) and said and (late or not warning.late):
            yield Warned(warning, members, late)


def _is_late(item: Item, warning: GuideWarning, members: tuple[Member, ...]) -> bool:
    concerned = item.member is None or item.member in members
    return item.task.id in warning.late and item.is_too_late and concerned
