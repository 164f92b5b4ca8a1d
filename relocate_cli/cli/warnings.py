"""What must not go unsaid: saved data that could not be read or was brought back, and damaged packs."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from relocate_cli.domain.plan.disagreement import disagreements
from relocate_cli.errors import RelocateError
from relocate_cli.language import _, ngettext
from relocate_cli.usecases.guides.held_packs import not_here, shown_instead
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.cli.session import Session
    from relocate_cli.domain.packs.pack_damage import PackDamage
    from relocate_cli.usecases.household.household import Household
    from relocate_cli.usecases.workspace import Workspace

MOST = 3


def damage_lines(session: Session) -> list[Line]:
    """Return what is wrong with the data and the packs that a command has read; nothing is read for it."""
    damage = [Line(text, "warn") for text in (*_of_journal(session.household), *_of_packs(session))]
    return [*damage, *_of_two_computers(session)]


def _of_journal(household: Household) -> Iterator[str]:
    """Yield what was set aside while reading, what came back from the mirror, and what is too new."""
    journal = household.journal
    for damage in journal.damage[:MOST]:
        where = f"{damage.path}:{damage.line}" if damage.line else damage.path
        text = _("warning: {where} was set aside: {why}. Everything else was read.")
        yield text.format(where=where, why=damage.reason)
    if len(journal.damage) > MOST:
        more = len(journal.damage) - MOST
        yield ngettext("... and {count} more.", "... and {count} more.", more).format(count=more)
    if journal.restored:
        text = ngettext(
            "warning: {count} change was missing from the data folder; a copy on this computer is used.",
            "warning: {count} changes were missing from the data folder; copies on this computer are used.",
            journal.restored,
        )
        yield text.format(count=journal.restored)
    if journal.needs:
        yield _("warning: A newer relocate wrote here. You can look, but not save. Get the newer one.")


def _of_packs(session: Session) -> Iterator[str]:
    """Yield which packs in use are damaged or not on this computer, unless the command just mended it."""
    if session.workspace.damaged or not_here(session.workspace, session.own.packs()):
        session.look_again()
    workspace = session.workspace
    for damage in workspace.damaged:
        yield _damaged(workspace, damage)
    for name in not_here(workspace, session.own.packs()):
        text = _("warning: {pack} {version} is in use, but not on this computer; the built-in one is shown.")
        yield text.format(pack=name.id, version=name.version)


def _damaged(workspace: Workspace, damage: PackDamage) -> str:
    """Return which pack is damaged, what is shown instead, and how it is made whole."""
    name, then = damage.name, shown_instead(workspace, damage)
    text = _("warning: {pack} {version} is damaged on this computer: {what}.")
    if then is None:
        shown = _("The built-in one is shown.")
    elif then == name:
        shown = _("What is whole of it is shown.")
    else:
        shown = _("Version {version} is shown instead.").format(version=then.version)
    told = text.format(pack=name.id, version=name.version, what=damage.what)
    return " ".join([told, shown, _("Install it again: relocate pack install FILE")])


def _of_two_computers(session: Session) -> list[Line]:
    """Return once what two computers of the household said without knowing of each other."""
    if session.screen.quiet or not any(disagreements(session.household.plan)):
        return []
    from relocate_cli.usecases.household.plans import find_plan
    from relocate_cli.usecases.household.telling import remember_told, untold
    from relocate_cli.views.household.disagreement import disagreement_lines

    if not (found := untold(session.household)):
        return []
    desk = None
    with suppress(RelocateError):  # a plan whose guide is not here is told of by those who need it
        desk = find_plan(session.workspace, session.household)
    if not desk:
        return []
    remember_told(session.household, found)
    return disagreement_lines(found, desk.guide, desk.plan)
