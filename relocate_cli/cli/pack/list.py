"""`relocate pack list`: which packs and versions are here, and which are in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.cli.command import command

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session


@command("relocate pack list")
def list(session: Session) -> None:  # noqa: A001
    """Show all packs, and which versions are in use."""
    from relocate_cli.usecases.guides.held_packs import held_packs
    from relocate_cli.views.held_packs import healing_words, held_document, held_lines, held_rows

    held, screen = held_packs(session.workspace), session.screen
    if screen.json:
        screen.document("pack-list/1", {"packs": [held_document(pack) for pack in held]})
    elif screen.plain:
        screen.rows(held_rows(held))
    else:
        screen.show(held_lines(held))
    if told := healing_words(held):
        screen.tell(told)
