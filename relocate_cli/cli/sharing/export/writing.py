"""A file that leaves the terminal, and what is told of it: where it is, and what stays at home."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.cli.sharing.outputs import FORCE, OUTPUT, STDOUT
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from relocate_cli.cli.session import Session
    from relocate_cli.views.export.written import MadeFile


def output_options(function: Callable[..., Reply]) -> Callable[..., Reply]:
    """Add where to write, and whether to replace what is there."""
    return OUTPUT(FORCE(function))


def leave(session: Session, target: Path, made: MadeFile) -> Reply:
    """Write a file that only its owner can read, or print it, and say so."""
    from relocate_cli.usecases.output import write_private
    from relocate_cli.views.export.written import left_out_lines, written_reply

    if target == STDOUT:
        session.screen.content(made.content)
        reply = Reply()
    else:
        write_private(target, made.content)
        reply = written_reply(target, made)
    return reply._replace(aside=lambda: left_out_lines(made.told["left_out"]))
