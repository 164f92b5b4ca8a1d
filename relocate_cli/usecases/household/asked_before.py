"""What was answered in an interview before, so that one can go back to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.asking_order import as_asked
from relocate_cli.domain.checklist.interview import Asking
from relocate_cli.domain.plan.event import slot_of
from relocate_cli.domain.profile.member import id_of

if TYPE_CHECKING:
    from relocate_cli.domain.plan.event import Event
    from relocate_cli.usecases.household.plans import Desk


def answered_before(desk: Desk) -> list[Asking]:
    """Return the questions that were answered, in the order in which they were asked.

    What has one answer for all was asked of the first alone.
    """
    situation = desk.situation
    askings = [
        Asking(question, member)
        for question in situation.questions.values()
        for member in situation.asked_of(question)
        if situation.holds(question.when, member) is not False
    ]
    found: dict[tuple[str, str], Asking] = {}
    for asking in as_asked((one for one in askings if last_said(desk, one)), situation):
        person = "" if asking.question.together else id_of(asking.member)
        found.setdefault((asking.question.id, person), asking)
    return [*found.values()]


def last_said(desk: Desk, asking: Asking) -> Event | None:
    """Return what was said last to a question; None if nothing was."""
    slot = slot_of({"do": "answer", "question": asking.question.id, "member": id_of(asking.member)})
    return desk.plan.latest.get(slot)
