"""Where nobody can be asked: what is still missing is named, or stays open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.household.given import Given

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.domain.profile.question import Question
    from relocate_cli.usecases.household.plans import Desk


def completed(session: Session, desk: Desk) -> Desk:
    """Return the desk if nothing is missing, or if what is missing may stay open (--yes)."""
    from relocate_cli.cli.interviewing.household import add_members
    from relocate_cli.usecases.household.interview import not_yet_asked

    if not desk.plan.profile.members:
        desk = add_members(desk, [Given("adult", _("You"))], session.today)
    missing = not_yet_asked(desk)
    if missing and not session.options.get("yes"):
        names = dict.fromkeys(asking.question for asking in missing)
        text = "; ".join(_as_option(question) for question in names)
        message = _("Some answers are missing: {names}.").format(names=text)
        hint = _("Give them with --answer KEY=VALUE, or add --yes to leave them open. The rest is saved.")
        raise RelocateError(message, hint, 2)
    return desk


def _as_option(question: Question) -> str:
    values = [option.value for option in question.options] or {"date": ["2027-02-01"]}.get(
        question.type, ["yes", "no"]
    )
    return f"{question.id}={'|'.join(values)}"
