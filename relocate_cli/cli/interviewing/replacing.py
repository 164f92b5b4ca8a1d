"""Names told in place of others: who is meant by them, and who goes, with what was saved about them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.cli.interviewing.asking import ask_yes_no
from relocate_cli.domain.nearest import nearest
from relocate_cli.domain.plan.hanging import hanging_on
from relocate_cli.language import _
from relocate_cli.views.household.people import hanging_words
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.cli.session import Session
    from relocate_cli.domain.profile.member import Member
    from relocate_cli.usecases.household.plans import Desk


class Instead(NamedTuple):
    """Who is there from now on, each with the place in the household if it is somebody's; and who goes."""

    members: list[tuple[Member, int | None]]
    gone: list[Member]


def told_instead(
    session: Session, desk: Desk, present: Sequence[Member], told: Sequence[Member], *, is_one: bool
) -> Instead:
    """Return what the names mean: a correction, one more, or others instead; nobody disappears silently.

    Who is renamed keeps ticks and answers. `is_one` says that there is only one such member: you.
    """
    same = {member.id: member for member in present}
    position = desk.plan.profile.members.index
    kept = [(one._replace(born=one.born or same[one.id].born), None) for one in told if one.id in same]
    new = [member for member in told if member.id not in same]
    gone = [member for member in present if member.id not in {one.id for one in told}]
    if len(gone) == 1 == len(new) and _is_renamed(session, desk, gone[0], new[0], is_one=is_one):
        named = new[0]._replace(id=_id_of(desk, gone[0], new[0]), born=new[0].born or gone[0].born)
        left = [] if named.id == gone[0].id else gone
        return Instead([*kept, (named, position(gone[0]))], left)
    if gone and not _goes(session, desk, gone, new):
        gone = []
    return Instead([*kept, *((member, None) for member in new)], gone)


def _is_renamed(session: Session, desk: Desk, old: Member, new: Member, *, is_one: bool) -> bool:
    """Whether a name is another one for somebody; a name on which nothing hangs is just corrected."""
    alike = bool(nearest(new.name, [old.name]))
    if is_one or not any(hanging_on(desk.plan, old)):
        return is_one or alike
    text = _("Is {new} another name for {old}? Ticks and answers stay.")
    return ask_yes_no(session.screen, text.format(new=new.name, old=old.name), default=alike)


def _id_of(desk: Desk, old: Member, new: Member) -> str:
    """Return the id of whom ticks and answers hang on; a name nothing hangs on is forgotten, id and all."""
    return old.id if any(hanging_on(desk.plan, old)) else new.id


def _goes(session: Session, desk: Desk, gone: Sequence[Member], new: Sequence[Member]) -> bool:
    """Return whether somebody leaves the household; one about whom nothing was saved just goes."""
    names = ", ".join(member.name for member in gone)
    if new:
        stay = _("Do you still bring {names} as well?").format(names=names)
        if ask_yes_no(session.screen, stay, default=True):
            return False
    hanging = [hanging_words(member, hanging_on(desk.plan, member)) for member in gone]
    if not any(hanging):
        session.screen.tell(Line(_("No longer with you: {names}").format(names=names), "faint", 2))
        return True
    session.screen.tell(*(Line(text, "", 2) for text in hanging if text))
    return ask_yes_no(session.screen, _("Remove {names}?").format(names=names), default=False)
