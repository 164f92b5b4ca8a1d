"""How a run ends when it does not end well: in words, quietly on a closed pipe, whole on a signal."""

from __future__ import annotations

import signal
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, NoReturn

import click

from relocate_cli.cli.screen import Screen
from relocate_cli.cli.streams import let_go_of_output, write
from relocate_cli.errors import RelocateError, system_words
from relocate_cli.language import _
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

    from relocate_cli.cli.session import Session

INTERRUPTED = 130


def told(message: str, hint: str, code: int, household: str = "", *, colours: bool = True) -> int:
    """Tell what went wrong and what to do, in commands for the household that is meant; return the code."""
    is_mistake = code != INTERRUPTED
    lines = [Line(_("Error: {message}").format(message=message) if is_mistake else message)]
    lines += [Line(), Line(_("hint: {hint}").format(hint=hint))] if hint else []
    with suppress(OSError, ValueError):
        screen = Screen({"no_color": not colours})
        screen.names("", household)
        _tell(screen, lines, is_mistake=is_mistake)
    return code


def _tell(screen: Screen, lines: list[Line], *, is_mistake: bool) -> None:
    if not (is_mistake and screen.colours(sys.stderr)):
        screen.tell(*lines)
        return
    from relocate_cli.cli.terminal.mistake import mistake_text

    write(sys.stderr, mistake_text(lines, screen.width))


def unforeseen(error: Exception, session: Session | None) -> int:
    """Tell of an error of the system, or of a mistake of ours, without a traceback."""
    let_go_of_output()
    if isinstance(error, OSError):
        where = f" ({error.filename})" if error.filename else ""
        message = _("The system said: {why}{where}.").format(why=system_words(error), where=where)
        return told(message, _("What was ticked or answered before stays saved."), 1)
    message = _("relocate made a mistake: {what}. What you ticked and answered is saved.")
    return told(message.format(what=type(error).__name__), _how_to_mend(error, session), 1)


def _how_to_mend(error: Exception, session: Session | None) -> str:
    """Write what is needed to mend a mistake, and return where it stands."""
    from relocate_cli.cli.report import write_report

    with suppress(RelocateError):
        if session and not session.homes.missing:
            text = _(
                "What is needed to mend it stands in {path}, without names, notes and answers. "
                "Nothing was sent. To send it by hand: relocate help mistakes"
            )
            return text.format(path=write_report(session, error))
    return _("Run it again with --debug. To send what it prints by hand: relocate help mistakes")


def ended_by(error: Exception, session: Session | None, arguments: list[str]) -> int:
    """Tell what stops a command; no colours are wanted even where click did not come to that option."""
    if "--debug" in arguments and not isinstance(error, click.UsageError):
        raise error
    if isinstance(error, click.UsageError):
        from relocate_cli.cli.mistakes import in_our_words

        error = in_our_words(error)
    if not isinstance(error, RelocateError):
        return unforeseen(error, session)
    plain = "--no-color" in arguments or bool(session and session.options["no_color"])
    household = session.screen.typed if session else ""
    return told(error.message, error.hint, error.exit_code, household, colours=not plain)


@contextmanager
def stopping(words: str) -> Iterator[None]:
    """Say in these words how it stands when somebody stops here with Ctrl-C."""
    try:
        yield
    except KeyboardInterrupt:
        raise RelocateError(words, exit_code=INTERRUPTED) from None


def end_on_signals() -> None:
    """End on SIGTERM, SIGHUP and SIGQUIT as on any other way out, so that the terminal comes back."""
    for name in ("SIGTERM", "SIGHUP", "SIGQUIT"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), _end)


def _end(number: int, _frame: FrameType | None) -> NoReturn:
    raise SystemExit(128 + number)
