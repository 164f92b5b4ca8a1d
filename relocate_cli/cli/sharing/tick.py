"""`relocate tick`: what was ticked on paper comes back."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.household.mark import ON
from relocate_cli.cli.household.marking import day_done
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from relocate_cli.cli.session import Session
    from relocate_cli.domain.checklist.typed_back import Typed
    from relocate_cli.usecases.household.plans import Desk
    from relocate_cli.views.reply import Reply


def complete_booklet(context: click.Context, _parameter: click.Parameter, begun: str) -> list[str]:
    """Return the names of the booklets that were printed."""
    from relocate_cli.domain.plan.booklet import booklets_of

    names = dict.fromkeys(booklet.name for booklet in booklets_of(context.find_root().obj.household.events))
    return [name for name in names if name.startswith(begun.upper())]


@command("relocate tick --booklet K4 7C 12H")
@click.argument("codes", nargs=-1, metavar="[CODE]...")
@click.option(
    "--booklet",
    metavar="NAME",
    shell_complete=complete_booklet,
    help=_("Which booklet: the name on each page."),
)
@click.option("--skip-wrong", is_flag=True, help=_("Tick the others when a code is wrong."))
@ON
def tick(
    session: Session, *, codes: tuple[str, ...], booklet: str | None, skip_wrong: bool, on: str | None
) -> Reply:
    """Type back what was ticked in a printed booklet.

    A code stands beside each box. Without codes they are asked for, one after another. When one is wrong,
    nothing is ticked; --skip-wrong ticks the others. `relocate undo` takes all of it back.
    """
    from relocate_cli.domain.plan.booklet import codes_in
    from relocate_cli.usecases.hosting.printed import find_printed
    from relocate_cli.usecases.household.booklets import typed_back
    from relocate_cli.usecases.household.plans import on_its_own, open_plan
    from relocate_cli.views.print.ticked import ticked_reply

    desk = on_its_own(open_plan(session.workspace, session.household))
    name = find_printed(desk, booklet or _asked_name(session))
    day = day_done(on, session.today)
    if not codes:
        return _one_by_one(session, desk, name, day)
    typed = typed_back(desk, name, codes_in(" ".join(codes)))
    after = desk if typed.wrong and not skip_wrong else _ticked(desk, typed.found, day)
    return ticked_reply(typed, desk, after, spared=bool(typed.wrong) and not skip_wrong)


def _asked_name(session: Session) -> str:
    """Return the name that somebody typed; none where nobody can be asked."""
    if not session.screen.interactive:
        return ""
    from relocate_cli.cli.interviewing.asking import ask_line

    return ask_line(session.screen, _("Which booklet? Its name stands on each page:"))


def _ticked(desk: Desk, found: tuple[Typed, ...], day: date | None) -> Desk:
    """Return the desk once these rows are ticked; what is done already stays as it is."""
    from relocate_cli.usecases.household.marking import mark_changes
    from relocate_cli.usecases.household.plans import saved
    from relocate_cli.usecases.household.targets import Target

    targets = [Target(one.item) for one in found if one.item]
    changes = mark_changes(desk, targets, "done", day)
    return saved(desk, changes) if changes else desk


def _one_by_one(session: Session, desk: Desk, name: str, day: date | None) -> Reply:
    """Ask for codes until there are no more; each is ticked at once, and all are taken back together."""
    from relocate_cli.domain.checklist.typed_back import TypedBack
    from relocate_cli.usecases.household.booklets import typed_back
    from relocate_cli.views.print.ticked import ticked_reply, typed_lines

    if not session.screen.interactive:
        raise RelocateError(_("Which codes?"), _("Write them behind it: 7C 12H"), 2)
    found: dict[str, Typed] = {}
    before = desk
    for codes in _lines(session):
        typed = typed_back(desk, name, codes)
        session.screen.tell(*typed_lines(typed, desk))
        desk = _ticked(desk, typed.found, day)
        found |= {one.id: one for one in typed.found}
    return ticked_reply(TypedBack(name, tuple(found.values()), ()), before, desk, spared=False)


def _lines(session: Session) -> Iterator[list[str]]:
    """Yield the codes of each line that somebody types; an empty one ends it."""
    from relocate_cli.cli.interviewing.asking import InputEnded, ask_line
    from relocate_cli.domain.plan.booklet import codes_in

    session.screen.tell(_("Type the codes of the boxes that are ticked. An empty line ends it."))
    with suppress(InputEnded):
        while codes := codes_in(ask_line(session.screen, _("Code:"))):
            yield codes
