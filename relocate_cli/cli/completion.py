"""`relocate completion`: let the shell finish commands and ids."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click
from click.shell_completion import get_completion_class

from relocate_cli.cli.command import command
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session

SHELLS = ("bash", "zsh", "fish")
VARIABLE = "_RELOCATE_COMPLETE"
COLONS = "COMP_WORDBREAKS=${COMP_WORDBREAKS//:/}  # id-card:anna is one word"


@command("relocate completion bash")
@click.argument("shell", required=False)
def completion(session: Session, *, shell: str | None) -> None:
    """Let your shell complete commands and ids.

    Prints the script for bash, zsh or fish.
    """
    from relocate_cli.cli import door

    name = shell or Path(os.environ.get("SHELL", "bash")).name
    found = get_completion_class(name) if name in SHELLS else None
    if not found:
        message = _("There is no completion for {shell}.").format(shell=repr(name))
        raise RelocateError(message, _("There is one for: {words}.").format(words=", ".join(SHELLS)))
    session.screen.tell(
        _('Put this line into your shell\'s start file: eval "$(relocate completion {shell})"').format(
            shell=name
        )
    )
    if name == "bash":
        click.echo(COLONS)
    click.echo(found(door(), {}, "relocate", VARIABLE).source())
