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
from relocate_cli.views.lines import Line, unwrapped, verbatim
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session

SHELLS = ("bash", "zsh", "fish")
VARIABLE = "_RELOCATE_COMPLETE"
COLONS = "COMP_WORDBREAKS=${COMP_WORDBREAKS//:/}  # id-card:anna is one word"


@command("relocate completion bash")
@click.argument("shell", required=False)
def completion(_session: Session, *, shell: str | None) -> Reply:
    """Let your shell complete commands and ids.

    Prints the script for bash, zsh or fish.
    """
    from relocate_cli.cli import door

    name = shell or Path(os.environ.get("SHELL", "bash")).name
    found = get_completion_class(name) if name in SHELLS else None
    if not found:
        message = _("There is no completion for {shell}.").format(shell=repr(name))
        from relocate_cli.domain.nearest import suggestion

        known = _("There is one for: {words}.").format(words=", ".join(SHELLS))
        raise RelocateError(message, suggestion(name, SHELLS) or known, 2)
    script = found(door(), {}, "relocate", VARIABLE).source()
    hint = _('Put this line into your shell\'s start file: eval "$(relocate completion {shell})"')
    lines = verbatim(f"{COLONS}\n{script}" if name == "bash" else script)
    return Reply(
        "completion/1",
        lambda: {"shell": name, "script": "".join(f"{line.lead}\n" for line in lines)},
        lambda: unwrapped(lines),
        lambda: lines,
        aside=lambda: [Line(hint.format(shell=name))],
    )
