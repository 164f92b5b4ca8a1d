"""A line from the keyboard, in which arrow keys move, where the computer has an editor of lines for it."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from relocate_cli.cli.streams import is_terminal
from relocate_cli.cli.terminal.echo import asking

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


@contextmanager
def offering(words: Sequence[str]) -> Iterator[None]:
    """Let Tab complete these words in what is typed meanwhile, where there is an editor of lines."""
    if not (words and _has_editor()):
        yield
        return
    import readline

    def complete(begun: str, number: int) -> str | None:
        return next(islice((word for word in words if word.startswith(begun)), number, None), None)

    readline.set_completer_delims(" ,[]{}:")
    readline.parse_and_bind("tab: complete")
    readline.set_completer(complete)
    try:
        yield
    finally:
        readline.set_completer(lambda _text, _state: None)


def typed_line(prompt: str) -> str:
    """Return the line that is typed after the prompt; EOFError when the input is closed."""
    with asking():
        return _read_line(prompt)


def _read_line(prompt: str) -> str:
    if is_terminal(sys.stdin) and is_terminal(sys.stdout) and _has_editor():
        return input(prompt)
    sys.stderr.write(prompt)
    sys.stderr.flush()
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line


@cache
def _has_editor() -> bool:
    """Whether `input` edits lines from here on: nothing is completed, and no answer is offered again."""
    try:
        import readline
    except ImportError:
        return False
    readline.set_auto_history(False)
    readline.set_completer(lambda _text, _state: None)
    readline.parse_and_bind("set enable-bracketed-paste off")
    return True
