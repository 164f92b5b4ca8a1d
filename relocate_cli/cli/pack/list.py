"""`relocate pack list`: which packs and versions are here, and which are in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.cli.command import command

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.views.reply import Reply


@command("relocate pack list")
def list(session: Session) -> Reply:  # noqa: A001
    """Show all packs, and which versions are in use."""
    from relocate_cli.usecases.guides.held_packs import held_packs
    from relocate_cli.views.packs.held_packs import held_reply

    return held_reply(held_packs(session.workspace))
