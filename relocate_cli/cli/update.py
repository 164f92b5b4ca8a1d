"""`relocate update`: what a newer pack changes for you, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session


@command("relocate update")
@click.argument("source", required=False, metavar="[FILE|FOLDER|URL]")
@click.option("--undo", is_flag=True, help=_("Go back to the pack that was in use before."))
def update(session: Session, *, source: str | None, undo: bool) -> None:
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
    from relocate_cli.cli.pack.installing import install_pack
    from relocate_cli.usecases.packs.delivery import open_delivery

    return install_pack(session, open_delivery(source), downgrade=False, replace=False)


def _show(session: Session) -> None:
    """Show which packs the list is made of, and what was done as an older guide said it."""
    from relocate_cli.domain.checklist.overtaken import overtaken
    from relocate_cli.usecases.guides.held_packs import held_packs
    from relocate_cli.usecases.household.plans import open_plan
    from relocate_cli.views.held_packs import held_document, held_lines, held_rows
    from relocate_cli.views.leftovers import older_lines
    from relocate_cli.views.overtaken import overtaken_document, overtaken_lines, overtaken_rows
    from relocate_cli.views.update import revised_lines

    desk, screen = open_plan(session.workspace), session.screen
    lineage = [pack.id for pack in desk.guide.lineage]
    held = [pack for pack in held_packs(session.workspace) if pack.in_use and pack.id in lineage]
    held.sort(key=lambda pack: lineage.index(pack.id))
    revised = tuple(item for item in desk.checklist.items if item.changed)
    found = overtaken(desk.checklist, desk.plan.profile, desk.guide)
    older = sorted({task for task, _member in desk.plan.progress.marks if task not in desk.guide.tasks})
    if screen.json:
        packs = [held_document(pack) for pack in held]
        document = {"packs": packs, "revised": [item.id for item in revised], "older": older}
        return screen.document("update/1", {**document, **overtaken_document(found)})
    if screen.plain:
        screen.rows(("pack", *row) for row in held_rows(held))
        screen.rows(("revised", item.id) for item in revised)
        screen.rows(overtaken_rows(found))
        return screen.rows(("older", id) for id in older)
    title = _("Your list is made of these packs")
    screen.show([Line(title, "head"), *held_lines(held), Line(), *revised_lines(revised)])
    screen.show(overtaken_lines(found))
    screen.show(older_lines(desk.plan.progress, desk.guide))
    if not (revised or older or any(found)):
        screen.show([Line(_("Everything you did still counts as the guide says it today."), "good")])
    hint = _("Got a newer pack? See what it changes for you: relocate update FILE")
    return screen.tell(Line(hint, "faint"))


def _go_back(session: Session) -> None:
    from relocate_cli.cli.interviewing.asking import confirm
    from relocate_cli.cli.pack.installing import show_foreseen
    from relocate_cli.usecases.packs.foreseeing import foresee
    from relocate_cli.usecases.packs.updating import go_back, step_back
    from relocate_cli.views.update import update_document

    screen, step = session.screen, step_back(session.workspace)
    foreseen = foresee(session.workspace, step.workspace, step.id)
    update = foreseen.update if foreseen else None
    show_foreseen(session, foreseen)
    version = step.then.version if step.then else _("the built-in pack")
    now = _("{pack}: back to {version}").format(pack=step.id, version=version)
    if not confirm(session, f"{now}?"):
        return screen.tell(_("Nothing was changed."))
    go_back(session.workspace, step)
    if screen.json:
        then = step.then.version if step.then else None
        screen.document("update-undo/1", {"pack": step.id, "version": then, **update_document(update)})
    return screen.tell(Line(f"{now}.", "good"))
