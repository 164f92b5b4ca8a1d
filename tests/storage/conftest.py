"""Computers of a household: each with its folder, which may be synced, and its state, which never is."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from relocate_cli.storage.journal.journal import Journal, journal_of
from relocate_cli.storage.journal.reading import read_files
from relocate_cli.storage.journal.saving import save_changes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from relocate_cli.domain.plan.event import Event

ROOT = Path(__file__).parents[2]
TICK = {"do": "done", "task": "visa"}
ANSWER = {"do": "answer", "question": "stay", "values": ["long"]}
NOW = datetime(2027, 2, 1, 9, 14, 3, tzinfo=UTC)


class Computer(NamedTuple):
    data: Path
    state: Path

    def save(self, *changes: dict[str, Any], now: datetime = NOW) -> tuple[Event, ...]:
        reading = save_changes(self.data, self.state, read_files(self.data, self.state), changes, now=now)
        return reading.events[len(reading.events) - len(changes) :]

    def done(self, *tasks: str) -> tuple[Event, ...]:
        return self.save(*({"do": "done", "task": task} for task in tasks))

    def read(self) -> Journal:
        return journal_of(self.data, read_files(self.data, self.state))

    def tasks(self) -> list[str]:
        """What is ticked, from the oldest to the newest."""
        return [event.data["task"] for event in sorted(self.read().events, key=lambda event: event.order)]

    def names(self) -> list[str]:
        return sorted(path.name for path in self.data.iterdir())

    def file(self) -> Path:
        """The one journal file of a computer that has only one."""
        (file,) = self.data.glob("journal-*")
        return file

    def start(self, script: str, *arguments: str) -> subprocess.Popen[str]:
        """Start another process on this computer; it knows `data`, `state`, `now` and `save`."""
        head = (
            "import os, signal, sys\nfrom datetime import UTC, datetime\nfrom pathlib import Path\n"
            "from relocate_cli.errors import RelocateError\n"
            "from relocate_cli.storage.journal.reading import read_files\n"
            "from relocate_cli.storage.journal.saving import save_changes\n"
            "data, state, *arguments = map(Path, sys.argv[1:])\nnow = datetime.now(UTC)\n"
            "def save(task):\n"
            "    change = {'do': 'done', 'task': task}\n"
            "    return save_changes(data, state, read_files(data, state), [change], now=now).events[-1:]\n"
        )
        return subprocess.Popen(
            [sys.executable, "-c", head + script, self.data, self.state, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )


@pytest.fixture
def make_computer(tmp_path: Path) -> Callable[[str], Computer]:
    return lambda name: Computer(tmp_path / name / "data", tmp_path / name / "state")


@pytest.fixture
def computer(make_computer: Callable[[str], Computer]) -> Computer:
    return make_computer("laptop")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk that is full after 64 kB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "none", folder]
    if (
        sys.platform == "win32"
        or os.getuid()
        or subprocess.run(mount, check=False, capture_output=True).returncode
    ):
        pytest.skip("only an administrator of a Linux computer can mount a small disk")
    yield folder
    subprocess.run(["umount", folder], check=True)
