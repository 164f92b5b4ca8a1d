"""Completion in PowerShell, which click has not: in the form of `Register-ArgumentCompleter -Native`."""

from __future__ import annotations

import os
import shlex
from typing import TYPE_CHECKING

from click.shell_completion import ShellComplete, add_completion_class

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

SCRIPT = """\
Register-ArgumentCompleter -Native -CommandName %(prog_name)s -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $env:%(complete_var)s = "powershell_complete"
    $env:COMP_WORDS = $commandAst.Extent.Text
    $env:COMP_CWORD = $wordToComplete
    %(prog_name)s | ForEach-Object {
        $value, $help = $_ -split "`t", 2
        [System.Management.Automation.CompletionResult]::new($value, $value, "ParameterValue", "$value $help")
    }
    Remove-Item Env:%(complete_var)s, Env:COMP_WORDS, Env:COMP_CWORD -ErrorAction SilentlyContinue
}
"""


class PowerShellComplete(ShellComplete):
    """What PowerShell asks for, and how it is told."""

    name = "powershell"
    source_template = SCRIPT

    def get_completion_args(self) -> tuple[list[str], str]:
        """Return the words before the one that is typed, and how that begins."""
        begun = os.environ.get("COMP_CWORD", "").strip("'\"")
        words = shlex.split(os.environ["COMP_WORDS"].replace("\\", "/"))[1:]
        return (words[:-1] if begun and words and words[-1] == begun else words), begun

    def format_completion(self, item: CompletionItem[str]) -> str:
        """Return a word with what it is for."""
        help = " ".join((item.help or "").split())
        return f"{item.value}\t{help}"


add_completion_class(PowerShellComplete)
