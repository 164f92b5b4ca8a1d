"""What must not go unsaid: saved data that could not be read, or was brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.language import _, ngettext
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from relocate_cli.cli.screen import Screen
    from relocate_cli.domain.packs.pack_damage import PackDamage
    from relocate_cli.usecases.household.plans import Desk
    from relocate_cli.usecases.workspace import Workspace

MOST = 3


def tell_damage(screen: Screen, desk: Desk) -> None:
    """Name what was set aside while reading, what came back from the mirror, and what is too new."""
    journal = desk.journal
    for damage in journal.damage[:MOST]:
        where = f"{damage.path}:{damage.line}" if damage.line else damage.path
        text = _("warning: {where} was set aside: {why}. Everything else was read.")
        screen.tell(Line(text.format(where=where, why=damage.reason), "warn"))
    if len(journal.damage) > MOST:
        more = len(journal.damage) - MOST
        text = ngettext("... and {count} more.", "... and {count} more.", more).format(count=more)
        screen.tell(Line(text, "warn"))
    if journal.restored:
        text = ngettext(
            "warning: {count} change was missing from the data folder; a copy on this computer is used.",
            "warning: {count} changes were missing from the data folder; copies on this computer are used.",
            journal.restored,
        )
        screen.tell(Line(text.format(count=journal.restored), "warn"))
    for damaged in desk.workspace.damaged:
        screen.tell(Line(_damaged(desk.workspace, damaged), "warn"))
    for name in desk.missing_packs:
        text = _("warning: {pack} {version} is in use, but not on this computer; the built-in one is shown.")
        screen.tell(Line(text.format(pack=name.id, version=name.version), "warn"))
    if journal.needs:
        text = _("warning: A newer relocate wrote here. You can look, but not save. Get the newer one.")
        screen.tell(Line(text, "warn"))


def _damaged(workspace: Workspace, damage: PackDamage) -> str:
    """Return which pack is damaged, what is shown instead, and how it is made whole."""
    from relocate_cli.usecases.guides.held_packs import shown_instead

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
