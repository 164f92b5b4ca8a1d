"""`relocate update`: what a newer pack changes for you, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.views.lines import Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session


@command("relocate update")
@click.argument("source", required=False, metavar="[FILE|FOLDER|URL]")
@click.option("--undo", is_flag=True, help=_("Go back to the pack that was in use before."))
def update(session: Session, *, source: str | None, undo: bool) -> Reply:
    """Show what a newer guide changes for you.

    Alone it shows what in your list is of an older guide.

    With a pack it is the same as `relocate pack install`: you see what it changes on your list, then you
    are asked. Nothing is looked up on a network unless you name an address.
    """
    if source and undo:
        raise RelocateError(_("Name a pack, or --undo, not both."), exit_code=2)
    if undo:
        return _go_back(session)
    if not source:
        return _show(session)
    from relocate_cli.cli.pack.installing import fetched_pack, install_pack

    return install_pack(session, fetched_pack(session, source), downgrade=False, replace=False)


def _show(session: Session) -> Reply:
    """Show which packs the list is made of, and what was done as an older guide said it."""
    from relocate_cli.usecases.guides.held_packs import held_packs
    from relocate_cli.usecases.household.plans import open_plan
    from relocate_cli.views.packs.current import current_reply

    desk = open_plan(session.workspace, session.household)
    lineage = [pack.id for pack in desk.guide.lineage]
    held = [pack for pack in held_packs(session.workspace) if pack.in_use and pack.id in lineage]
    return current_reply(sorted(held, key=lambda pack: lineage.index(pack.id)), desk)


def _go_back(session: Session) -> Reply:
    from relocate_cli.cli.interviewing.asking import confirm
    from relocate_cli.cli.pack.installing import show_effect
    from relocate_cli.usecases.packs.effect import effect_of
    from relocate_cli.usecases.packs.rollback import roll_back, rollback_of
    from relocate_cli.views.packs.update import update_document

    rollback = rollback_of(session.workspace, session.own)
    effect = effect_of(session.own, session.workspace, rollback.workspace, rollback.id)
    show_effect(session, effect)
    version = rollback.then.version if rollback.then else None
    now = _("{pack}: back to {version}").format(pack=rollback.id, version=version or _("the built-in pack"))
    agreed = confirm(session, f"{now}?")
    if agreed:
        roll_back(session.own, rollback)
    told = Line(f"{now}.", "good") if agreed else Line(_("Nothing was changed."))
    changed = update_document(effect.update if effect else None)
    return Reply(
        "update-undo/1",
        lambda: {"pack": rollback.id, "version": version, "undone": agreed, **changed},
        aside=lambda: [told],
    )
