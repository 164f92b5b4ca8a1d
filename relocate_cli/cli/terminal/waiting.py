"""What somebody sees who waits: how far it has come, on standard error, and only when it takes a while."""

from __future__ import annotations

import sys
from contextlib import ExitStack, contextmanager
from threading import Timer
from typing import TYPE_CHECKING, Any

from relocate_cli.cli.streams import is_terminal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from rich.progress import Progress, ProgressColumn

    from relocate_cli.cli.screen import Screen

SHORTEST, LONGEST, BESIDE = 4, 40, 12
"""Columns of the bar, and what the count beside it takes."""
PATIENCE = 0.5
"""After so many seconds of silence one asks oneself whether anything happens."""


@contextmanager
def waiting(screen: Screen, words: str) -> Iterator[Callable[[Sequence[Any]], Iterable[Any]]]:
    """Give what one thing after another is to pass through; the words stand there until all is done."""
    with ExitStack() as ending:

        def watched(things: Sequence[Any]) -> Iterable[Any]:
            if screen.quiet or not is_terminal(sys.stderr):
                return things
            if screen.accessible:  # read aloud, a bar that grows is only noise
                ending.enter_context(_after_a_while(lambda: screen.tell(words)))
                return things
            bar = _bar(screen.width - len(words), coloured=screen.colours(sys.stderr))
            ending.callback(bar.stop)
            ending.enter_context(_after_a_while(bar.start))
            return bar.track(things, description=words)

        yield watched


@contextmanager
def working(screen: Screen, words: str) -> Iterator[None]:
    """Show that something goes on of which nobody knows how long it takes."""
    if screen.quiet or not is_terminal(sys.stderr):
        yield
        return
    begun: list[Progress] = []

    def begin() -> None:
        if screen.accessible:
            screen.tell(words)
            return
        bar = _pulse(screen.width - len(words), coloured=screen.colours(sys.stderr))
        bar.add_task(words, total=None)
        begun.append(bar)
        bar.start()

    try:
        with _after_a_while(begin):
            yield
    finally:
        for bar in begun:
            bar.stop()


@contextmanager
def _after_a_while(show: Callable[[], None]) -> Iterator[None]:
    """Show something, unless all is done before."""
    timer = Timer(PATIENCE, show)
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()


def _bar(room: int, *, coloured: bool) -> Progress:
    """Return a bar that grows, with how many are done of how many."""
    from rich.progress import MofNCompleteColumn

    return _progress(room, MofNCompleteColumn(), coloured=coloured)


def _pulse(room: int, *, coloured: bool) -> Progress:
    """Return a bar that moves, with how long it takes so far."""
    from rich.progress import TimeElapsedColumn

    return _progress(room, TimeElapsedColumn(), coloured=coloured)


def _progress(room: int, last: ProgressColumn, *, coloured: bool) -> Progress:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn

    console = Console(stderr=True, no_color=not coloured, highlight=False)
    bar = BarColumn(max(SHORTEST, min(LONGEST, room - BESIDE)))
    return Progress(
        TextColumn("{task.description}", markup=False), bar, last, console=console, transient=True
    )
