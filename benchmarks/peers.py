"""Other programs for lists in a terminal, where they are installed, each with as many tasks as a plan has."""

from __future__ import annotations

import json
import shutil
import subprocess
from typing import TYPE_CHECKING

from measure import Program

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

TASKS = 80
TODO = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//relocate//benchmarks//EN
BEGIN:VTODO
UID:{n}
DTSTAMP:20261101T120000Z
SUMMARY:Task number {n}
DUE;VALUE=DATE:202702{day:02}
END:VTODO
END:VCALENDAR
"""


def peers(folder: Path, world: Mapping[str, str]) -> Iterator[tuple[str, Program]]:
    """Yield the list of each program that is installed, with what it is called."""
    for name, command, make in (
        ("taskwarrior", "task", _taskwarrior),
        ("todoman", "todo", _todoman),
        ("topydo", "topydo", _topydo),
    ):
        if path := shutil.which(command):
            home = folder / name
            home.mkdir()
            own = {**world, "HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_CACHE_HOME": str(home)}
            del own["PYTHONPATH"]
            yield name, Program([path, *make(path, home, own)], own)


def _taskwarrior(path: str, home: Path, world: dict[str, str]) -> list[str]:
    (home / ".taskrc").write_text(f"data.location={home}\nconfirmation=no\n", encoding="utf-8")
    tasks = [
        {"description": f"Task number {n}", "due": f"202702{n % 28 + 1:02}T000000Z"} for n in range(TASKS)
    ]
    subprocess.run(
        [path, "import"], env=world, input=json.dumps(tasks).encode(), capture_output=True, check=True
    )
    return ["list"]


def _todoman(_path: str, home: Path, _world: dict[str, str]) -> list[str]:
    calendar = home / "calendars" / "move"
    calendar.mkdir(parents=True)
    for n in range(TASKS):
        (calendar / f"{n}.ics").write_text(
            TODO.format(n=n, day=n % 28 + 1).replace("\n", "\r\n"), encoding="utf-8"
        )
    (home / "config.py").write_text(f'path = "{home}/calendars/*"\ndefault_list = "move"\n', encoding="utf-8")
    return ["--config", str(home / "config.py"), "list"]


def _topydo(_path: str, home: Path, _world: dict[str, str]) -> list[str]:
    lines = [f"(B) Task number {n} due:2027-02-{n % 28 + 1:02}\n" for n in range(TASKS)]
    (home / "todo.txt").write_text("".join(lines), encoding="utf-8")
    return ["-t", str(home / "todo.txt"), "-d", str(home / "done.txt"), "ls"]
