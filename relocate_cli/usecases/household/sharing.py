"""Share a check-in: what the file would hold, the number it bears, and what of one's words tells too much."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli import __version__
from relocate_cli.domain.checkins.about import ABOUT_KEYS
from relocate_cli.domain.checkins.answers import NUMBER, family_number
from relocate_cli.domain.checkins.shared import Sharing, shared_of
from relocate_cli.domain.identifying import Trace, traces_in
from relocate_cli.domain.nearest import did_you_mean
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.household.checkins import WhichCheckin, all_standings, standing_named

if TYPE_CHECKING:
    from relocate_cli.domain.checkins.shared import Shared, Wishes
    from relocate_cli.domain.checkins.standing import CheckinStanding
    from relocate_cli.usecases.household.plans import Desk


def standing_to_share(desk: Desk, asked: WhichCheckin) -> CheckinStanding:
    """Return the check-in that is named, or that answered last; RelocateError where nothing was answered."""
    if asked.wave:
        found = standing_named(desk, asked)
        answered = [found] if found and found.checkin.given else []
    else:
        mine = (one for one in all_standings(desk) if asked.lane in {"", one.lane})
        answered = sorted((one for one in mine if one.checkin.given), key=lambda one: one.checkin.on)
    if not answered:
        message = _("Nothing was answered yet: {wave}.").format(wave=asked.wave)
        if not asked.wave:
            message = _("No check-in was answered yet.")
        raise RelocateError(message, _("Answer first: relocate checkin"))
    return answered[-1]


def sharing_of(desk: Desk, standing: CheckinStanding, *, anew: bool) -> Sharing:
    """Return of what the file is made; its number is the one of before, or a new one that means nothing."""
    from secrets import token_hex  # noqa: PLC0415 - only when something is shared

    number = "" if anew else family_number(desk.plan)
    parts = (desk.guide, desk.plan, desk.checklist, desk.situation, standing)
    return Sharing(*parts, number or token_hex(8), __version__)


def file_name(sharing: Sharing) -> str:
    """Return what the file is called, unlike those of other families that are put into the same folder."""
    return f"checkin-{sharing.guide.id}-{sharing.standing.wave.id}-{sharing.number}.json"


def shared_with(desk: Desk, sharing: Sharing, wishes: Wishes) -> Shared:
    """Return what the file would hold; RelocateError where something is to be left out that is not in it."""
    known = [*ABOUT_KEYS, *(question.id for question in sharing.standing.asked)]
    for name in wishes.without:
        if name not in known:
            message = _("There is nothing called {name} in it.").format(name=repr(name))
            raise RelocateError(message, did_you_mean(name, known), 2)
    return shared_of(sharing, wishes, desk.today)


def keep_number(desk: Desk, sharing: Sharing) -> None:
    """Save the number of a file, so that the next one can be joined to it."""
    if family_number(desk.plan) != sharing.number:
        desk.household.saved([desk.plan.change(do=NUMBER, number=sharing.number)])


def traces_of(desk: Desk, text: str) -> list[Trace]:
    """Return what in a text tells who the household is."""
    return traces_in(text, [member.name for member in desk.plan.profile.members])


def traces_shared(desk: Desk, shared: Shared) -> list[Trace]:
    """Return what in the texts that are to be shared tells who the household is."""
    texts = [values[0] for question, values in shared.answers if question.type == "text"]
    return [trace for text in texts for trace in traces_of(desk, text)]
