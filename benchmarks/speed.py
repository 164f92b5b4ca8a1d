"""How long commands take, as ratios to `python -c pass`, beside the targets.

Whole processes, output to a pipe, warm, interleaved; the median of many rounds, on a quiet machine:

    python benchmarks/speed.py [ROUNDS]
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
ANSWERS = ["--name", "Anna", "--partner", "Jan", "--child", "Mila:4", "--pet", "Bella", "--car", "Volvo"]
ANSWERS += [
    "--moves-from",
    "eu",
    "--move-date",
    "2027-02-01",
    "--citizenship",
    "eu",
    "--stay",
    "a-year-or-more",
]
ANSWERS += ["--work", "employed", "--home", "rent", "--yes"]
RUN = [sys.executable, "-c", "from relocate_cli.__main__ import main; main()"]
COMMANDS = {
    "python -c pass": ([sys.executable, "-c", "pass"], 1.0),
    "import click": ([sys.executable, "-c", "import click"], None),
    "relocate": ([*RUN], 5.0),
    "relocate list": ([*RUN, "list"], 5.0),
    "relocate show bankid": ([*RUN, "show", "bankid"], 5.0),
    "relocate why bankid": ([*RUN, "why", "bankid"], 5.0),
    "relocate done / undone": ([*RUN, "done", "gather-papers"], 5.0),
    "relocate --help": ([*RUN, "--help"], 5.5),
    "relocate find hälsocentral": ([*RUN, "find", "hälsocentral"], 6.0),
    "relocate settings": ([*RUN, "settings"], 5.5),
}


def environment(home: Path) -> dict[str, str]:
    """Return the world of one benchmark: its own home, bytecode kept, no other settings."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    home_settings = {"RELOCATE_HOME": str(home), "RELOCATE_TODAY": "2026-11-23", "PYTHONPATH": str(ROOT)}
    return {**kept, **home_settings, "LANG": "C.UTF-8"}


def seconds(command: list[str], world: dict[str, str]) -> float:
    """Return how long one whole process took."""
    start = time.perf_counter()
    subprocess.run(command, env=world, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    return time.perf_counter() - start


def first_run(world: dict[str, str]) -> float:
    """Return how long `relocate` takes after its cache is gone, as after an edited pack."""
    for path in Path(world["RELOCATE_HOME"]).glob("cache/*"):
        path.unlink()
    return seconds(RUN, world)


def main() -> None:
    """Measure in rounds, and print each median beside its target."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    with tempfile.TemporaryDirectory() as home:
        world = environment(Path(home))
        subprocess.run([*RUN, "start", "norsjo", *ANSWERS], env=world, capture_output=True, check=True)
        taken: dict[str, list[float]] = {name: [] for name in COMMANDS}
        taken["relocate, packs to compile"] = []
        for _ in range(rounds):
            for name, (command, _target) in COMMANDS.items():
                taken[name].append(seconds(command, world))
            taken["relocate, packs to compile"].append(first_run(world))
            seconds(RUN, world)
    targets = {name: target for name, (_command, target) in COMMANDS.items()}
    targets["relocate, packs to compile"] = 8.0
    unit = statistics.median(taken["python -c pass"])
    print(f"F = {unit * 1000:.1f} ms, {rounds} rounds\n")
    for name, times in taken.items():
        pairs = [one / base for one, base in zip(times, taken["python -c pass"], strict=True)]
        target = targets[name]
        goal = f"target {target:.1f}" if target else ""
        print(f"{name:30} {statistics.median(pairs):5.2f} x F   {goal}")


if __name__ == "__main__":
    main()
