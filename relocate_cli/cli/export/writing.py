"""A file that leaves the terminal: where to, and what if one is there already."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Callable

    from relocate_cli.cli.session import Session
    from relocate_cli.views.export.written import MadeFile

STANDARD_OUTPUT = "-"


def output_options(function: Callable[..., Reply]) -> Callable[..., Reply]:
    """Add where to write, and whether to replace what is there."""
    replace = click.option("--force", is_flag=True, help=_("Replace the file."))
    where = click.option("-o", "output", metavar="FILE", help=_("Where to write it; - for standard output."))
    return where(replace(function))


def leave(
    session: Session, output: str | None, name: str, make: Callable[[], MadeFile], *, force: bool
) -> Reply:
    """Make a file that has this name unless somebody gave it another; write it, or print it, and say so.

    Only its owner can read it, and nothing is made while it may not be written.
    """
    from relocate_cli.usecases.output import write_private
    from relocate_cli.views.export.written import left_out_lines, untouched_reply, written_reply

    path = _target(session, output, name)
    if path and path.exists() and not _may_replace(session, path, force=force):
        return untouched_reply()
    made = make()
    if path:
        write_private(path, made.content)
        reply = written_reply(path, made)
    else:
        session.screen.content(made.content)
        reply = Reply()
    return reply._replace(aside=lambda: left_out_lines(made.told["left_out"]))


def _target(session: Session, output: str | None, name: str) -> Path | None:
    """Return the file to write; None for standard output."""
    if output == STANDARD_OUTPUT:
        if session.screen.json:
            hint = _("Leave out --json, or name a file with -o.")
            raise RelocateError(_("Only one of the two can go to standard output."), hint, 2)
        return None
    path = Path(output or name)
    return path / name if path.is_dir() else path


def _may_replace(session: Session, path: Path, *, force: bool) -> bool:
    from relocate_cli.cli.interviewing.asking import ask_yes_no

    if force or session.options.get("yes"):
        return True
    if not session.screen.interactive:
        hint = _("Choose another name, or add --force.")
        raise RelocateError(_("{path} is there already.").format(path=path), hint)
    question = _("{path} is there already. Replace it?").format(path=path)
    return ask_yes_no(session.screen, question, default=False)
