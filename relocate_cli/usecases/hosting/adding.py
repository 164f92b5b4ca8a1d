"""Begin to receive a household, and call one otherwise: nothing of it is saved before all of it is right."""

from __future__ import annotations

import os
import unicodedata
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checklist.received_stand import ARRIVAL
from relocate_cli.domain.naming import alike, as_id
from relocate_cli.domain.plan.called import called_change
from relocate_cli.domain.plan.travelling import said_by
from relocate_cli.domain.profile.lanes import LANES_ASKED, RECEIVED_LANE
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.erasing import erase_received
from relocate_cli.usecases.hosting.received import Received, all_received, received_at
from relocate_cli.usecases.hosting.reception import Opened, stand_of
from relocate_cli.usecases.household.given import Given
from relocate_cli.usecases.household.given_answers import given_answers
from relocate_cli.usecases.household.interview import begin
from relocate_cli.usecases.household.members import household_change
from relocate_cli.usecases.household.plans import Desk, open_plan
from relocate_cli.usecases.household.rehearsal import rehearsed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from relocate_cli.domain.checklist.received_stand import ReceivedStand
    from relocate_cli.usecases.workspace import Homes, Workspace

LONGEST_NAME = 60


def checked_name(homes: Homes, written: str) -> str:
    """Return what a household shall be called; RelocateError where that is no name, or somebody else's."""
    name = unicodedata.normalize("NFC", " ".join(written.split()))
    if why := _why_no_name(name):
        raise RelocateError(why, _("Write what you call them: relocate host add Ali"), 2)
    if same := next((one for one in all_received(homes) if alike(one.name) == alike(name)), None):
        message = _("A household called {name} is received here already.").format(name=same.name)
        raise RelocateError(message, _("Add something that tells them apart, like: Ali B"), 2)
    return name


def _why_no_name(name: str) -> str:
    if not any(sign.isalnum() for sign in name):
        return _("A name needs a letter or a number.")
    if len(name) > LONGEST_NAME:
        return _("This name has more than {count} signs.").format(count=LONGEST_NAME)
    if any(unicodedata.category(sign) in {"Cc", "Cs"} for sign in name):
        return _("There is a control sign in this name, perhaps from an arrow key.")
    return _("A name cannot begin with a dash.") if name.startswith("-") else ""


def new_received(homes: Homes, name: str) -> Received:
    """Return a household of this name of which nothing is saved yet.

    What stands behind its id tells it from one of the same name that another host adds meanwhile.
    """
    base = as_id(name, longest=40) or "household"
    return received_at(homes, f"{base}-{os.urandom(3).hex()}")._replace(name=name)


def add_received(workspace: Workspace, name: str, place: str, arrives: str) -> ReceivedStand:
    """Save a household that is received in a place, all at once, and return how it stands."""
    received = new_received(workspace.homes, name)
    desk = begin(workspace, rehearsed(received.household), place)
    chosen = said_by(desk.plan.latest["place",].data)
    answers = given_answers(desk, [*_answers(desk, arrives)])
    changes = [chosen, *answers, household_change(desk)]  # who they are is not asked: a first name is enough
    save_new(workspace.homes, received, called_change(desk.plan, name), changes)
    saved = received_at(workspace.homes, received.id)
    return stand_of(Opened(saved, open_plan(workspace, saved.household), ""))


def _answers(desk: Desk, arrives: str) -> Iterator[Given]:
    """Yield what is answered for a household that is received, as far as the guide asks it."""
    if LANES_ASKED in desk.guide.questions:
        yield Given(LANES_ASKED, RECEIVED_LANE)
    if arrives and ARRIVAL not in desk.guide.questions:
        message = _("The guide of {place} does not ask when a household arrives.")
        raise RelocateError(message.format(place=desk.guide.name), _("Leave --arrives out."), 2)
    if arrives:
        yield Given(ARRIVAL, arrives)


def save_new(
    homes: Homes, received: Received, called: dict[str, Any], changes: Sequence[dict[str, Any]]
) -> None:
    """Save a household; where it cannot be saved, nothing of it is left behind.

    What it is called is saved apart: an undo takes back what was said of them, and not their name.
    """
    try:
        received.household.saved([called]).saved(changes)
    except BaseException:
        with suppress(RelocateError, OSError):
            erase_received(homes, received.id)
        raise


def rename_received(homes: Homes, received: Received, written: str) -> str:
    """Save another name for a household, and return it as it is saved."""
    same = alike(" ".join(written.split())) == alike(received.name)  # Ali, not ali
    name = " ".join(written.split()) if same else checked_name(homes, written)
    received.household.saved([called_change(received.household.plan, name)])
    return name
