"""Where a file goes that a command makes: a name of its own, a folder, or standard output."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from relocate_cli.cli.interviewing.asking import ask_yes_no
from relocate_cli.cli.streams import is_terminal
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.views.reply import Reply

STDOUT = Path("-")
OUTPUT = click.option(
    "-o",
    "output",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help=_("Where to write it; - is standard output."),
)
FORCE = click.option("--force", is_flag=True, help=_("Replace the file."))


def target_of(session: Session, output: Path | None, name: str, *, force: bool) -> Path:
    """Return where the file goes, a folder gets it under `name`; RelocateError where it may not go there.

    It is asked before any work is done.
    """
    target = output or Path(name)
    if target == STDOUT:
        if session.screen.json:
            hint = _("Leave out --json, or name a file with -o.")
            raise RelocateError(_("Only one of the two can go to standard output."), hint, 2)
        if name.endswith(".pdf") and is_terminal(sys.stdout):
            raise RelocateError(_("A PDF cannot be shown here."), _("Write it to a file: -o FILE"), 2)
        return target
    target = target / name if target.is_dir() else target
    if target.exists() and not target.is_file():
        # a device or a pipe would be lost to everybody else who uses it
        message = _("{path} is not a file, so it cannot be replaced.").format(path=target)
        raise RelocateError(message, _("Choose another place with: -o FILE"))
    if target.exists() and not (force or _agrees(session, target)):
        hint = _("Choose another name, or add --force.")
        raise RelocateError(_("{path} is there already.").format(path=target), hint)
    return target


def _agrees(session: Session, target: Path) -> bool:
    if session.options.get("yes") or not session.screen.interactive:
        return bool(session.options.get("yes"))
    question = _("{path} is there already. Replace it?").format(path=target)
    return ask_yes_no(session.screen, question, default=False)


def delivered(session: Session, target: Path, content: bytes, reply: Reply) -> Reply:
    """Write what is for this household alone, and return the reply that says where; RelocateError if not."""
    from relocate_cli.usecases.output import write_private

    if target == STDOUT:
        session.screen.content(content)
        return reply._replace(rows=tuple, lines=tuple, hints=tuple)
    write_private(target, content)
    told = Line(_("Written: {path}").format(path=target))
    return reply._replace(aside=lambda: [told, *reply.aside()])
