"""How fast relocate is, as ratios beside the targets; run it on a quiet machine.

Whole processes, one right after what it is held against; the median of many pairs:

    python benchmarks/speed.py [--instructions] [ROUNDS] [ROW...]

A ROW is a part of a row's name. F is the time of `python -c pass`. Other programs stand beside us where they
are installed. On a busy machine count instructions (with valgrind, one round), without those of the system.
"""

from __future__ import annotations

import sys
from datetime import date, timedelta
from functools import partial
from itertools import count
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from measure import Program, Row, ratio
from peers import peers
from world import World

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

DAYS = count()
EVERY_DAY = ("", "next", "list", "show bankid", "why bankid", "done gather-papers")
OTHERS = ("--help", "list --help", "people", "have", "settings", "note find-home Monday", "skip find-home")
EDITED = {"municipality": "norsjo/tasks/library-card.yaml", "country": "sweden/tasks/bankid.yaml"}
SAFE_LOADER = """\
import sys, pathlib, yaml
for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.yaml")):
    yaml.load(path.read_bytes(), yaml.CSafeLoader)
"""


def rows(world: World) -> Iterator[Row]:
    """Yield every row of the table."""
    yield from _starts(world)
    for name, program in peers(world.folder, world.python.world):
        yield Row(f"{name}, a list of 80", None, "x F", program.spent, _bare(world))
    yield from _searches(world)
    yield from _durable(world)
    check = partial(world.relocate.spent, "pack", "check", str(world.many))
    read = partial(world.python.spent, "-c", SAFE_LOADER, str(world.many))
    yield Row("check 290 packs", 1.0, "x C SafeLoader", check, read, most_rounds=3)
    memory = partial(world.relocate.peak_memory, "next")
    yield Row("memory of next", 2.0, "x Python", memory, partial(world.python.peak_memory, "-c", "pass"))


def _starts(world: World) -> Iterator[Row]:
    """Yield what people wait for every day."""
    bare, relocate = _bare(world), world.relocate
    yield Row("import click", None, "x F", partial(world.python.spent, "-c", "import click"), bare)
    for lines, target in ((EVERY_DAY, 5.0), (OTHERS, 5.5)):
        for line in lines:
            yield Row(_name(line), target, "x F", partial(_anew, world, relocate.spent, line), bare)
    for line in EVERY_DAY[:-1]:
        yield Row(f"{_name(line)}, again", 1.5, "x F", partial(relocate.spent, *line.split()), bare)
    for line in () if Program.counts else (*EVERY_DAY, "--help"):
        drawn = partial(_anew, world, relocate.drawn_seconds, line)
        yield Row(f"{_name(line)}, drawn", 9.0, "x F", drawn, bare)
    for level, file in EDITED.items():
        yield Row(f"first run, {level} edited", 8.0, "x F", partial(_first_run, world, file), bare)


def _searches(world: World) -> Iterator[Row]:
    here = partial(_anew, world, world.relocate.spent, "find hälsocentral")
    yield Row("find in one lineage", 6.0, "x F", here, _bare(world))
    asked = partial(_anew, world, world.relocate.spent, "find how long may I drive on foreign plates?")
    yield Row("find an answer", 6.0, "x F", asked, _bare(world))
    among_many = Program(world.relocate.command, {**world.relocate.world, "RELOCATE_GUIDES": str(world.many)})
    everywhere = partial(_anew, world, among_many.spent, "find hälsocentral --everywhere")
    yield Row("find in 290 packs", 12.0, "x F", everywhere, _bare(world))


def _durable(world: World) -> Iterator[Row]:
    """Yield what it costs that a tick is on the disk, at first and after years."""
    tick = "done gather-papers"
    syncs = partial(_anew, world, world.relocate.syncs, tick)
    yield Row("done: syncs", 1.0, "a change", syncs, lambda: 1.0, most_rounds=1)
    young, old = world.household("young", 200), world.household("old", 10_000)
    for line in ("next", tick):
        aged = partial(_anew, world, old.spent, line), partial(_anew, world, young.spent, line)
        yield Row(f"{line.split()[0]} after 10,000 changes", 1.1, "x after 200", *aged)


def _anew(world: World, measure: Callable[..., float], line: str) -> float:
    """Measure a command that is worked out, and not said again.

    One that marks a task gets another day each time, or there is nothing to save.
    """
    words = line.split()
    world.forget_answers()
    if words[:1] in (["done"], ["skip"]):
        words += ["--on", str(date(2020, 1, 1) + timedelta(days=next(DAYS)))]
    return measure(*words)


def _bare(world: World) -> partial[float]:
    return partial(world.python.spent, "-c", "pass")


def _name(line: str) -> str:
    return f"relocate {line}".strip()


def _first_run(world: World, file: str) -> float:
    author = world.author
    world.edit(file)
    return author.seconds()


def main() -> None:
    """Measure row by row, and print each beside its target."""
    Program.counts = "--instructions" in sys.argv
    given = [word for word in sys.argv[1:] if word != "--instructions"]
    rounds = 1 if Program.counts else int(given[0]) if given else 15
    wanted = given[1:]
    with TemporaryDirectory() as folder:
        world = World(Path(folder))
        bare = median(_bare(world)() for _round in range(rounds))
        unit = f"{bare / 1e6:.1f} million instructions" if Program.counts else f"{bare * 1000:.1f} ms"
        print(f"F = {unit}, {rounds} rounds\n")
        for row in rows(world):
            if not wanted or any(word in row.name for word in wanted):
                print(_line(row, ratio(row, rounds)), flush=True)


def _line(row: Row, found: float) -> str:
    if row.target is None:
        return f"{row.name:36} {found:6.2f} {row.unit}"
    verdict = "" if found <= row.target else "   missed"
    return f"{row.name:36} {found:6.2f} {row.unit:15} target {row.target:4.1f}{verdict}"


if __name__ == "__main__":
    main()
