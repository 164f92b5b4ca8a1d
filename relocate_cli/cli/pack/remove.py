"""`relocate pack remove`: take an installed pack away; the built-in one comes back."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.views.lines import Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.usecases.packs.removing import Removal


def complete_installed(context: click.Context, _parameter: click.Parameter, begun: str) -> list[str]:
    """Return the installed packs that begin so."""
    with suppress(RelocateError, OSError):
        from relocate_cli.usecases.packs.removing import removable

        return [word for word in removable(context.find_root().obj.homes) if word.startswith(begun)]
    return []


@command("relocate pack remove mala@2026.12")
@click.argument("pack", metavar="ID[@VERSION]", shell_complete=complete_installed)
def remove(session: Session, *, pack: str) -> Reply:
    """Remove an installed pack, or one version of it.

    The built-in pack comes back.

    Without a version all installed versions go, and who signed them is forgotten.
    """
    from relocate_cli.cli.interviewing.asking import confirm
    from relocate_cli.cli.pack.installing import show_effect
    from relocate_cli.usecases.packs.effect import effect_of
    from relocate_cli.usecases.packs.removing import removal_of
    from relocate_cli.usecases.packs.removing import remove as remove_pack
    from relocate_cli.views.packs.update import update_document

    workspace, household = session.workspace, session.own
    removal = removal_of(workspace, pack)
    effect = effect_of(household, workspace, removal.workspace, removal.id) if removal.is_in_use else None
    names = ", ".join(f"{name.id} {name.version}" for name in removal.goes) or removal.id
    show_effect(session, effect)
    agreed = confirm(session, _("Remove {packs}?").format(packs=names))
    if agreed:
        remove_pack(workspace, household, removal)
    gone = [str(name) for name in removal.goes] if agreed else []
    removed = [Line(_("Removed: {packs}.").format(packs=names), "good"), *_then(removal)]
    changed = update_document(effect.update if effect else None)
    return Reply(
        "pack-remove/1",
        lambda: {"removed": gone, **changed},
        aside=lambda: removed if agreed else [Line(_("Nothing was removed."))],
    )


def _then(removal: Removal) -> list[Line]:
    """Return which version is used from now on."""
    from relocate_cli.usecases.guides.pack_heads import pack_head
    from relocate_cli.usecases.guides.places import find_folder

    folder = find_folder(removal.workspace, removal.id) if removal.is_in_use else None
    if not folder:
        return []
    version = (pack_head(folder) or {}).get("version", "")
    return [Line(_("In use now: {pack} {version}.").format(pack=removal.id, version=version))]
