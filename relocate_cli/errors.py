"""What stops a command, told in plain words."""

from __future__ import annotations

from relocate_cli.language import N_, _

SAID_BY_SYSTEMS = (
    N_("File exists"),
    N_("Input/output error"),
    N_("Is a directory"),
    N_("No space left on device"),
    N_("No such file or directory"),
    N_("Not a directory"),
    N_("Permission denied"),
    N_("Read-only file system"),
)
"""What a system says of files, always in English; what is not here is shown as it says it."""


class RelocateError(Exception):
    """A problem that stops a command: what happened and why, and a hint that says what to do.

    Raised anywhere, caught once at the door, which prints both and ends with ``exit_code``.
    """

    def __init__(self, message: str, hint: str = "", exit_code: int = 1) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.exit_code = exit_code


def system_words(error: OSError) -> str:
    """Return what the system said, in the language of the program as far as it is known."""
    return _(error.strerror) if error.strerror else str(error)
