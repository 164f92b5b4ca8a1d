"""How long `relocate insights` takes and what memory it needs, beside reading the files alone.

    python benchmarks/insights.py 1000 100000 10000000

Makes a county of about so many check-ins as one Parquet file, and up to 100,000 also as a file for each
check-in. CPU seconds are those of all cores together; on a busy computer they tell more than the clock.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
A_FAMILY = 1.94
"""Check-ins that a family sends on average."""
TINY_AT_MOST = 100_000
READ_PARQUET = """
import sys
from pyarrow.parquet import ParquetFile

for _batch in ParquetFile(sys.argv[1]).iter_batches():
    pass
"""
READ_FILES = "import sys, pathlib; [p.read_bytes() for p in pathlib.Path(sys.argv[1]).rglob('*.json')]"


class Measured(NamedTuple):
    """What a process needed."""

    seconds: float
    cpu: float
    megabytes: float


def measured(command: list[str], home: Path) -> Measured:
    """Run a process to its end."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "RELOCATE_HOME": str(home)}
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
    _id, status, used = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"ended with {status}: {' '.join(command)}")
    return Measured(time.perf_counter() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def main() -> None:
    """Print a row for each size and kind of files."""
    print("| check-ins | files | seconds | CPU seconds | peak MB | reading alone, CPU seconds | ratio |")
    print("|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as name:
        home = Path(name) / "home"
        home.mkdir()
        for size in map(int, sys.argv[1:]):
            for tiny in (False, True) if size <= TINY_AT_MOST else (False,):
                folder = Path(name) / f"{size}-{tiny}"
                make(folder, size, home, tiny=tiny)
                row(folder, size, home, tiny=tiny)


def make(folder: Path, size: int, home: Path, *, tiny: bool) -> None:
    """Make a county, and warm up: the guides are compiled once on every computer."""
    families = ["--families", str(round(size / A_FAMILY)), "--truth", str(home / "truth.json")]
    county = [sys.executable, str(ROOT / "benchmarks" / "county.py"), str(folder), *families]
    measured([*county, *(["--files"] if tiny else [])], home)
    measured([sys.executable, "-m", "relocate_cli", "guide", "--place", "norsjo"], home)


def row(folder: Path, size: int, home: Path, *, tiny: bool) -> None:
    """Print what one county took."""
    path = folder if tiny else folder / "county.parquet"
    count = sum(1 for file in folder.rglob("*") if file.is_file())
    command = [sys.executable, "-m", "relocate_cli", "insights", str(path), "--json"]
    measured(command, home)
    took = measured(command, home)
    alone = measured([sys.executable, "-c", READ_FILES if tiny else READ_PARQUET, str(path)], home)
    ratio = took.cpu / alone.cpu
    numbers = f"{took.seconds:.1f} | {took.cpu:.1f} | {took.megabytes:.0f} | {alone.cpu:.1f} | {ratio:.1f}"
    print(f"| {size:,} | {count:,} {'JSON' if tiny else 'Parquet'} | {numbers} |", flush=True)


if __name__ == "__main__":
    main()
