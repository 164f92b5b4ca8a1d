"""How a run ends when it does not end well: in words, quietly on a closed pipe, whole on a signal."""

from __future__ import annotations

import signal
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, NoReturn

from relocate_cli.cli.screen import Screen
from relocate_cli.cli.streams import let_go_of_output
from relocate_cli.errors import RelocateError, system_words
from relocate_cli.language import _
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

INTERRUPTED = 130


def told(message: str, hint: str, code: int, household: str = "") -> int:
    """Tell what went wrong and what to do, in commands for the household that is meant; return the code."""
    lines = [Line(message if code == INTERRUPTED else _("Error: {message}").format(message=message))]
    lines += [Line(), Line(_("hint: {hint}").format(hint=hint))] if hint else []
    with suppress(OSError, ValueError):
        screen = Screen({})
        screen.names("", household)
        screen.tell(*lines)
    return code


def unforeseen(error: Exception) -> int:
    """Tell of an error of the system, or of a mistake of ours, without a traceback."""
    let_go_of_output()
    if isinstance(error, OSError):
        where = f" ({error.filename})" if error.filename else ""
        message = _("The system said: {why}{where}.").format(why=system_words(error), where=where)
        return told(message, _("What was ticked or answered before stays saved."), 1)
    message = _("relocate made a mistake: {what}. What you ticked and answered is saved.")
    hint = _("Run it again with --debug, and send us what it prints.")
    return told(message.format(what=f"{type(error).__name__}: {error}"), hint, 1)


@contextmanager
def stopping(words: str) -> Iterator[None]:
    """Say in these words how it stands when somebody stops here with Ctrl-C."""
    try:
        yield
    except KeyboardInterrupt:
        raise RelocateError(words, exit_code=INTERRUPTED) from None


def end_on_signals() -> None:
    """End on SIGTERM and SIGHUP as on any other way out, so that the terminal comes back."""
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), _end)


def _end(number: int, _frame: FrameType | None) -> NoReturn:
    raise SystemExit(128 + number)
