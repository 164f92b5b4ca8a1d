"""The three streams: UTF-8 in and out, written whole, and no complaint when nobody reads on."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TextIO

USUAL = 80
"""Columns of a terminal that does not say how many it has."""
COERCED = "C.UTF-8"
"""What Python makes of the locale C (PEP 538)."""
SAID: list[str] = []
"""What this run has said, each text behind the number of its stream."""


def speak_utf8() -> None:
    """Read and write UTF-8; what cannot be written so is replaced."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            with suppress(ValueError):  # once something was read from it, it stays as it is
                stream.reconfigure(encoding="utf-8", errors="replace")


def knows_unicode() -> bool:
    """Whether the locale speaks of UTF-8; Python's own LC_CTYPE for the locale C does not count."""
    if sys.platform == "win32":
        return True
    told = [os.environ.get(name, "") for name in ("LC_ALL", "LC_CTYPE", "LANG")]
    chosen = next((word for word in told if word and word != COERCED), os.environ.get("LANG", ""))
    return "utf" in chosen.casefold()


def is_terminal(stream: TextIO | None) -> bool:
    """Whether somebody sits at the other end."""
    try:
        return stream is not None and stream.isatty()
    except ValueError:  # the stream was closed
        return False


def columns() -> int:
    """Return how wide the terminal is: as COLUMNS says, as it says itself, or as most were."""
    told = os.environ.get("COLUMNS", "")
    if told.isdecimal() and int(told):
        return int(told)
    try:
        return os.get_terminal_size().columns or USUAL
    except OSError:  # standard output is no terminal, or is closed
        return USUAL


def write(stream: TextIO | None, text: str) -> None:
    """Write all at once, so that two windows do not mix their lines; end quietly if nobody reads on."""
    if stream is None or not text:
        return
    SAID.append(f"{1 if stream is sys.stdout else 2}{text}")
    try:
        stream.write(text)
        stream.flush()
    except BrokenPipeError:
        let_go_of_output()
        raise SystemExit(0) from None


def write_bytes(stream: TextIO, content: bytes) -> None:
    """Write a file's content as it is, its line ends too; end quietly if nobody reads on."""
    try:
        stream.flush()
        stream.buffer.write(content)
        stream.buffer.flush()
    except BrokenPipeError:
        let_go_of_output()
        raise SystemExit(0) from None


def let_go_of_output() -> None:
    """Point standard output at nothing, so that the interpreter's last flush has nothing to complain of."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
