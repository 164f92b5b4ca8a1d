"""What the marking commands share: whose task is meant, and on which day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.cli.days import day_given
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from relocate_cli.cli.session import Session
    from relocate_cli.usecases.household.plans import Desk
    from relocate_cli.usecases.household.targets import Target


def named_targets(session: Session, desk: Desk, ids: Sequence[str]) -> list[Target]:
    """Return what is meant; when several have the task, ask whose on a terminal."""
    from relocate_cli.usecases.household.targets import AmbiguousError, find_targets

    found: list[Target] = []
    for id in ids:
        try:
            found += find_targets(desk, id, session.person)
        except AmbiguousError as error:
            if not session.screen.interactive:
                raise
            from relocate_cli.cli.interviewing.asking import ask_whose

            found += ask_whose(session, error)
    return found


def day_done(written: str | None, today: date) -> date | None:
    """Return the day given with --on, if any; RelocateError for what is no day or still to come."""
    day = day_given("--on", written) if written is not None else None
    if day and day > today:
        message = _("{day} is still to come.").format(day=day.isoformat())
        raise RelocateError(message, _("Say the day on which it happened: --on 2027-02-01"), 2)
    return day
