"""What must not go unsaid: saved data that could not be read, or was brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.language import _, ngettext
from relocate_cli.usecases.household.interview import still_open
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from relocate_cli.cli.screen import Screen
    from relocate_cli.usecases.household.plans import Desk

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
    for name in desk.missing_packs:
        text = _("warning: {pack} {version} is in use, but not on this computer; the built-in one is shown.")
        screen.tell(Line(text.format(pack=name.id, version=name.version), "warn"))
    if unfit := still_open(desk):
        from relocate_cli.views.unfit import unfit_lines

        screen.tell(*unfit_lines(unfit, desk.plan.profile))
    tell_disagreements(screen, desk)
    if journal.needs:
        text = _("warning: A newer relocate wrote here. You can look, but not save. Get the newer one.")
        screen.tell(Line(text, "warn"))


def tell_disagreements(screen: Screen, desk: Desk) -> None:
    """Say once what two computers of the household said without knowing of each other."""
    from relocate_cli.usecases.household.telling import remember_told, untold

    found = untold(desk)
    if found and not screen.quiet:
        from relocate_cli.views.disagreement import disagreement_lines

        screen.tell(*disagreement_lines(found, desk.guide, desk.plan))
        remember_told(desk, found)
