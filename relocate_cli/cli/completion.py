"""`relocate completion`: let the shell finish commands and ids."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click
from click.shell_completion import get_completion_class

from relocate_cli.cli.command import command
from relocate_cli.cli.offered import one_of
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.views.lines import Line, unwrapped, verbatim
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session

SHELLS = ("bash", "zsh", "fish", "powershell")
USUAL = "powershell" if sys.platform == "win32" else "bash"
COLONS = "COMP_WORDBREAKS=${COMP_WORDBREAKS//:/}  # id-card:anna is one word"


@command("relocate completion bash")
@click.argument("shell", required=False, shell_complete=one_of(*SHELLS))
def completion(_session: Session, *, shell: str | None) -> Reply:
    """Let your shell complete commands and ids.

    Prints the script for bash, zsh, fish or powershell.
    """
    import relocate_cli.cli.powershell  # noqa: F401 - click learns of it so
    from relocate_cli.cli import COMPLETING, door

    name = shell or Path(os.environ.get("SHELL", USUAL)).name
    found = get_completion_class(name) if name in SHELLS else None
    if not found:
        message = _("There is no completion for {shell}.").format(shell=repr(name))
        from relocate_cli.domain.nearest import suggestion

        known = _("There is one for: {words}.").format(words=", ".join(SHELLS))
        raise RelocateError(message, suggestion(name, SHELLS) or known, 2)
    script = found(door(), {}, "relocate", COMPLETING).source()
    lines = verbatim(f"{COLONS}\n{script}" if name == "bash" else script)
    return Reply(
        "completion/1",
        lambda: {"shell": name, "script": "".join(f"{line.lead}\n" for line in lines)},
        lambda: unwrapped(lines),
        lambda: lines,
        aside=lambda: [Line(_start_words(name))],
    )


def _start_words(shell: str) -> str:
    """Return which line belongs into a shell's start file, and where that is."""
    if shell == "powershell":
        hint = _("Put this line into the file that $PROFILE names: {line}")
        return hint.format(line="relocate completion powershell | Out-String | Invoke-Expression")
    hint = _('Put this line into your shell\'s start file: eval "$(relocate completion {shell})"')
    return hint.format(shell=shell)
