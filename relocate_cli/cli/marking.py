"""What the marking commands share: whose task is meant, on which day, and telling what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

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


def day_of(written: str | None, today: date) -> date | None:
    """Return the day given with --on, if any; RelocateError for what is no day or still to come."""
    from relocate_cli.domain.profile.answer import Unclear, read_day

    if written is None:
        return None
    day = read_day(written)
    if isinstance(day, Unclear):
        message = _("{text} is not a day.").format(text=repr(written))
        raise RelocateError(message, _("Write it like this: --on 2027-02-01"), 2)
    if day > today:
        message = _("{day} is still to come.").format(day=day.isoformat())
        raise RelocateError(message, _("Say the day on which it happened: --on 2027-02-01"), 2)
    return day


def tell_where(session: Session, before: Desk, after: Desk, targets: Sequence[Target], kind: str) -> None:
    """Say what changed, how to undo it, and what comes next."""
    from relocate_cli.views.documents import item_document, item_row
    from relocate_cli.views.marked import freed_items, marked_lines

    checklist = after.checklist
    keys = {target.item.key for target in targets}
    now = [item for item in checklist.items if item.key in keys]
    if session.screen.json:
        session.screen.document(f"{kind}/1", {"items": [item_document(item) for item in now]})
    elif session.screen.plain:
        session.screen.rows(item_row(item) for item in now)
    else:
        freed = freed_items(before.checklist, checklist)
        session.screen.tell(*marked_lines(now, freed, checklist, after.guide, session.today))
