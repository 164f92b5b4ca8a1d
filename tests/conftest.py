"""Fixtures for everybody: a pack maker, and the real command in its own home."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parent.parent
TODAY = "2026-11-23"
READ = re.compile(r"\bread: (\d{4}-\d\d-\d\d)")


class Result(NamedTuple):
    """What a command printed, and how it ended."""

    exit_code: int
    stdout: str
    stderr: str

    @property
    def output(self) -> str:
        """Everything that was printed: talk first, then the answer."""
        return self.stderr + self.stdout


class Relocate:
    """The real program in a process of its own, with a home that nobody else uses."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.guides = home / "guides"
        self.environment = {
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "RELOCATE_HOME": str(home),
            "RELOCATE_GUIDES": str(self.guides),
            "RELOCATE_TODAY": TODAY,
            "COLUMNS": "80",
            "PAGER": "cat",
            "PYTHONPATH": str(ROOT),
        }

    def __call__(self, *arguments: str, stdin: str | None = None, **environment: str) -> Result:
        """Run a command as somebody without a terminal would."""
        done = subprocess.run(
            [sys.executable, "-m", "relocate_cli", *arguments],
            env={**self.environment, **environment},
            input=stdin,
            stdin=subprocess.DEVNULL if stdin is None else None,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        return Result(done.returncode, done.stdout, done.stderr)


@pytest.fixture(scope="session")
def newest_day() -> str:
    """The day on which the newest page was read that the shipped guides cite: nobody reads tomorrow."""
    files = [*ROOT.glob("guides/*/**/*.yaml"), *ROOT.glob("guides/*/**/*.md")]
    return max(day for file in files for day in READ.findall(file.read_text("utf-8")))


class Made(NamedTuple):
    """A pack that `relocate pack new` made, what it printed, and the home of its author."""

    relocate: Relocate
    folder: Path
    result: Result


@pytest.fixture
def relocate(tmp_path: Path) -> Relocate:
    """The real command, in a home of its own."""
    return Relocate(tmp_path)


@pytest.fixture(scope="session")
def mala(tmp_path_factory) -> Made:
    """A new pack for Malå with drafts from a neighbour: made once, for tests that only read it.

    Making one reads every guide, which takes seconds.
    """
    relocate = Relocate(tmp_path_factory.mktemp("author"))
    folder = relocate.home / "packs" / "mala"
    told = ["--name", "Malå", "--url", "https://www.mala.se/kontakt/", "--phone", "0953-140 00"]
    more = ["--extends", "vasterbotten", "--village", "Adak", "--from", "norsjo", "--json"]
    return Made(relocate, folder, relocate("pack", "new", str(folder), *told, *more))


def write_pack(relocate: Relocate, id: str, files: dict[str, str]) -> Path:
    """Write a pack into the folder of guides that a command reads; pack.yaml gets what it must have."""
    folder = relocate.guides / id
    head = {"format": "1", "name": id.title(), "level": "municipality", "language": "en"}
    head |= {"version": "2026.1", "summary": "A place that does not exist.", "licence": "CC0-1.0"}
    for name, text in {"pack.yaml": "", **files}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        written = {line.partition(":")[0] for line in text.splitlines()}
        missing = head.items() if name == "pack.yaml" else ()
        added = "".join(f"{key}: {value}\n" for key, value in missing if key not in written)
        path.write_text(text + added, encoding="utf-8")
    return folder


@pytest.fixture
def make_pack(relocate: Relocate):
    """Write a pack into the folder of guides that the command reads; pack.yaml gets what it must have."""

    return partial(write_pack, relocate)


@pytest.fixture
def on_terminal():
    """Run a command in a real terminal of 80 columns, and return what it wrote on the screen.

    `answers` are what is typed after what is asked.
    """
    pexpect = pytest.importorskip("pexpect", reason="real terminals need pexpect, which needs a pty")

    def run(
        relocate: Relocate,
        *arguments: str,
        columns: int = 80,
        answers: dict[str, str] | None = None,
        **environment: str,
    ) -> str:
        command = " ".join([sys.executable, "-m", "relocate_cli", *arguments])
        world = {**relocate.environment, "TERM": "xterm-256color", **environment}
        del world["COLUMNS"]
        settings = {"env": world, "timeout": 60, "encoding": "utf-8", "dimensions": (24, columns)}
        output = pexpect.run(command, **settings, events=answers)
        return output.replace("\r\n", "\n")

    return run
