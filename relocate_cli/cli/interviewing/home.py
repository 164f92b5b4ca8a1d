"""A folder that was named for everything and is not there: made after a yes, and only then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.cli.homes import can_be_made, refuse_missing, user_homes
from relocate_cli.cli.interviewing.asking import ask_yes_no
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session


def make_home(session: Session) -> None:
    """Make the folder that was named for everything, after a yes; a folder above it is never made."""
    missing = session.homes.missing
    if not missing:
        return
    if not can_be_made(missing):
        refuse_missing(session.homes)
    if not _agrees(session):
        refuse_missing(session.homes, exit_code=1 if session.screen.interactive else 2)
    missing.mkdir(0o700)
    session.homes = user_homes()


def _agrees(session: Session) -> bool:
    if session.options.get("yes") or not session.screen.interactive:
        return bool(session.options.get("yes"))
    question = _("There is no folder {folder}. Make it, and begin a plan there?")
    return ask_yes_no(session.screen, question.format(folder=session.homes.missing), default=False)
