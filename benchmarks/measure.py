"""Measure whole processes: their time or instructions, their memory, how often they wait for the disk."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
import termios
import time
from contextlib import suppress
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

WINDOW = (24, 80)
COUNTER = ("valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null")
PEAK = """\
import os, resource, sys
os.spawnv(os.P_WAIT, sys.argv[1], sys.argv[1:])
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, file=sys.stderr)
"""
"""A program hands its own size on to what it starts, so a small one stands between."""
SYNCS = """\
import os, sys
waited, sync = [], os.fsync
os.fsync = lambda handle: waited.append(sync(handle))
from relocate_cli.__main__ import main
try:
    main()
finally:
    print(len(waited), file=sys.stderr)
"""


class Row(NamedTuple):
    """One line of the table: what is measured, against what, and how much it may be."""

    name: str
    target: float | None
    unit: str
    value: Callable[[], float]
    base: Callable[[], float]
    most_rounds: int = 1000


class Program:
    """A program in its world, run as a process of its own."""

    counts = False
    """Whether instructions are counted instead of seconds: they are the same on a busy machine."""

    def __init__(self, command: Sequence[str], world: Mapping[str, str]) -> None:
        self.command, self.world = command, world

    def spent(self, *arguments: str) -> float:
        """Return how many seconds or instructions a run takes whose output goes to a pipe."""
        return self.instructions(*arguments) if Program.counts else self.seconds(*arguments)

    def instructions(self, *arguments: str) -> float:
        """Return how many instructions such a run takes, the same words in the same order each time."""
        counted = Program([*COUNTER, *self.command], {**self.world, "PYTHONHASHSEED": "0"})
        found = re.search(r"I\s+refs:\s+([\d,]+)", counted._run([*counted.command, *arguments]))
        return float(found[1].replace(",", "")) if found else 0.0

    def seconds(self, *arguments: str) -> float:
        """Return how long such a run takes."""
        start = time.perf_counter()
        self._run([*self.command, *arguments])
        return time.perf_counter() - start

    def drawn_seconds(self, *arguments: str) -> float:
        """Return how long a run takes that draws on a terminal."""
        ours, its = pty.openpty()
        termios.tcsetwinsize(its, WINDOW)
        start = time.perf_counter()
        command, world = [*self.command, *arguments], {**self.world, "TERM": "xterm-256color"}
        with subprocess.Popen(command, env=world, stdin=its, stdout=its, stderr=its) as process:
            os.close(its)
            with suppress(OSError):  # how Linux says that nobody writes any more
                while os.read(ours, 65536):
                    pass
            _succeeded(command, process.wait(), "")
        os.close(ours)
        return time.perf_counter() - start

    def peak_memory(self, *arguments: str) -> float:
        """Return the most memory a run had at once."""
        return self._told([sys.executable, "-c", PEAK, *self.command, *arguments])

    def syncs(self, *arguments: str) -> float:
        """Return how often a run of relocate waits until something is on the disk."""
        return self._told([sys.executable, "-c", SYNCS, *arguments])

    def _run(self, command: Sequence[str]) -> str:
        done = subprocess.run(
            command, env=self.world, stdin=subprocess.DEVNULL, capture_output=True, check=False, text=True
        )
        _succeeded(command, done.returncode, done.stderr)
        return done.stderr

    def _told(self, command: Sequence[str]) -> float:
        return float(self._run(command).split()[-1])


def _succeeded(command: Sequence[str], code: int, complaint: str) -> None:
    if code:
        raise SystemExit(f"{' '.join(command)} ended with {code}: {complaint}")


def ratio(row: Row, rounds: int) -> float:
    """Return the median of a row's pairs, each of them measured one right after the other."""
    row.value()  # the first time compiles and keeps what every later one finds
    pairs = [(row.value(), row.base()) for _round in range(min(rounds, row.most_rounds))]
    return median(value / base for value, base in pairs)
