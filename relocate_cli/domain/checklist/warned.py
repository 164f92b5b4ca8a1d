"""Which warnings of the guide concern a household on a day, and the items that are too late for them."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from relocate_cli.domain.checklist.checklist import Checklist
from relocate_cli.domain.checklist.item import Item
from relocate_cli.domain.guide.guide import Guide
from relocate_cli.domain.guide.guide_warning import GuideWarning
from relocate_cli.domain.profile.condition import Answer, Known, leaves
from relocate_cli.domain.profile.lanes import LANE_OF_KIND
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
        members = _concerned(warning, situation)
        concerned = [item for item in checklist.items if item.member is None or item.member in members]
        late = (*_too_late(warning, concerned), *_perhaps_late(warning, concerned, situation.today))
        said = bool(members) or situation.holds(warning.when) is True
        depends = warning.late or warning.may_be_late
        if warning.span.holds_on(situation.today) and said and (late or not depends):
            whose = _whose(late, members, situation) if depends else members
            yield Warned(warning, whose, tuple(_not_waiting_for_one_another(late)))


def _concerned(warning: GuideWarning, situation: Situation) -> tuple[Member, ...]:
    """Return the persons, companies and recruits whom it concerns; what only some kind tells, those alone."""
    told = [leaf for leaf in leaves(warning.when) if isinstance(leaf, Answer | Known)]
    theirs = {situation.questions[leaf.question].per for leaf in told} & {*LANE_OF_KIND, "pet"}
    return tuple(
        one
        for one in situation.profile.members
        if (one.kind in (theirs or LANE_OF_KIND) or (one.is_person and not theirs))
        if situation.holds(warning.when, one)
    )


def _whose(late: tuple[Item, ...], members: tuple[Member, ...], situation: Situation) -> tuple[Member, ...]:
    """Return those whose item is late, and the children who come with them."""
    whose = {item.member for item in late}
    companion = situation.profile.companion_of
    return tuple(
        one for one in members if whose & {None, one} or (one.kind == "child" and companion(one) in whose)
    )


def _too_late(warning: GuideWarning, items: list[Item]) -> Iterator[Item]:
    return (item for item in items if item.task.id in warning.late and item.is_too_late)


def _perhaps_late(warning: GuideWarning, items: list[Item], today: date) -> Iterator[Item]:
    """Yield what may be over too late for those of whom nothing is too late for certain."""
    listed = [item for item in items if item.task.id in warning.may_be_late]
    certain = {item.member for item in listed if item.is_too_late}
    return (item for item in listed if item.may_be_late(today) and item.member not in certain)


def _not_waiting_for_one_another(late: tuple[Item, ...]) -> Iterator[Item]:
    """Yield the first of each chain: what waits for it is late because of it."""
    keys = {item.key for item in late}
    return (item for item in late if not keys & {blocker.key for blocker in item.blockers})


def over_at_latest(item: Item) -> date | None:
    """Return until when the waiting may last, if it begins as early as it can or was sent already."""
    if item.expected:
        return item.expected[1]
    return item.task.takes.window(item.first)[1] if item.first and item.task.takes else item.latest
