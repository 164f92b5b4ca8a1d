"""What is needed to mend a mistake of ours, in a file that nobody but its owner sends.

Where in the program it happened, and with which kinds of things: what a mistake says of itself may be a name,
a note or an answer, so it is left out.
"""

from __future__ import annotations

import os
import platform
import sys
from pathlib import Path
from traceback import TracebackException, walk_tb
from typing import TYPE_CHECKING

from click.core import ParameterSource

from relocate_cli import __version__
from relocate_cli.cli.streams import columns
from relocate_cli.cli.values import name_of
from relocate_cli.usecases.output import write_private

if TYPE_CHECKING:
    from collections.abc import Iterator

    import click

    from relocate_cli.cli.session import Session

NAME = "mistake.txt"
PLACES = ("relocate_cli", "site-packages", "lib")
"""From where on the path of a module is told: what stands before may be the name of its owner."""


def write_report(session: Session, error: BaseException) -> Path:
    """Write the report and return where it stands; RelocateError if it cannot be written."""
    path = session.homes.state / NAME
    write_private(path, "".join(f"{row}\n" for row in _rows(session, error)).encode())
    return path


def _rows(session: Session, error: BaseException) -> Iterator[str]:
    terminal = ", ".join(str(stream.isatty()) for stream in (sys.stdin, sys.stdout, sys.stderr))
    yield f"relocate {__version__}, Python {platform.python_version()}, {platform.platform()}"
    yield f"command: {_called(session.called)}"
    yield f"language: {session.language}, TERM: {os.environ.get('TERM', '')}, columns: {columns()}"
    yield f"terminal in, out, talk: {terminal}"
    found: BaseException | None = error
    while found:
        yield ""
        yield from _of_one(found)
        found = found.__cause__ or (None if found.__suppress_context__ else found.__context__)


def _called(context: click.Context | None) -> str:
    """Return which command was called with which options; none of what stood behind them."""
    if not context:
        return "none yet"
    given = (
        name_of(one)
        for one in context.command.params
        if context.get_parameter_source(one.name or "") is ParameterSource.COMMANDLINE
    )
    return " ".join([context.command_path, *given])


def _of_one(error: BaseException) -> Iterator[str]:
    """Yield what an error is, and each place it came through."""
    yield type(error).__qualname__
    told = TracebackException.from_exception(error)
    for frame in told.stack:
        yield f"  {_place(frame.filename)}:{frame.lineno} {frame.name}: {frame.line}"
    for last, _line in [*walk_tb(error.__traceback__)][-1:]:
        kinds = (f"{name}: {type(value).__name__}" for name, value in last.f_locals.items())
        yield f"  there were: {', '.join(kinds)}"


def _place(file: str) -> str:
    parts = Path(file).parts
    begin = next((parts.index(name) for name in PLACES if name in parts), len(parts) - 1)
    return "/".join(parts[begin:])
