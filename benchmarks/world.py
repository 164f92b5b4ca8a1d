"""The world of the benchmarks: the program as `pip install` lays it out, and households with plans."""

from __future__ import annotations

import compileall
import os
import shutil
import subprocess
import sys
import time
from datetime import UTC, datetime
from functools import cached_property
from itertools import cycle, islice
from pathlib import Path

from make_packs import make_packs
from measure import Program

ROOT = Path(__file__).parent.parent
SCRIPT = "import sys\nfrom relocate_cli.__main__ import main\nsys.exit(main())\n"
TODAY = "2026-11-23"
FAMILY = "--name Anna --partner Jan --child Mila:4 --child Tom:10 --pet Bella --car Volvo --moves-from eu"
FAMILY += " --move-date 2027-02-01 --citizenship eu --stay a-year-or-more --work employed --home rent --yes"
TICKED = ("gather-papers", "find-home", "eures", "bank-account:anna")


class World:
    """A folder with everything that is measured."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.site = folder, folder / "site"
        shutil.copytree(ROOT / "relocate_cli", self.site / "relocate_cli")
        shutil.copytree(ROOT / "guides", self.site / "relocate_cli" / "guides")
        subprocess.run([sys.executable, str(ROOT / ".ci" / "compile_guides.py"), str(self.site)], check=True)
        (folder / "relocate").write_text(SCRIPT, encoding="utf-8")
        compileall.compile_dir(self.site, quiet=1)
        self._edits = 0

    @cached_property
    def python(self) -> Program:
        """Python itself, which everything is held against."""
        return Program([sys.executable], self.environment("nobody"))

    @cached_property
    def relocate(self) -> Program:
        """The program of a household that moves to Norsjö."""
        return self.household("norsjo", 0)

    @cached_property
    def author(self) -> Program:
        """The program of the same household, where somebody works on a copy of the guides."""
        shutil.copytree(ROOT / "guides", self.folder / "guides")
        return Program(
            self.relocate.command, {**self.relocate.world, "RELOCATE_GUIDES": str(self.folder / "guides")}
        )

    @cached_property
    def many(self) -> Path:
        """A folder with the packs of 290 municipalities."""
        make_packs(self.folder / "many")
        return self.folder / "many"

    def household(self, name: str, changes: int) -> Program:
        """Return the program of a new household that ticked and unticked tasks so many times."""
        world = self.environment(name)
        program = Program([sys.executable, str(self.folder / "relocate")], world)
        subprocess.run(
            [*program.command, "start", "norsjo", *FAMILY.split()], env=world, capture_output=True, check=True
        )
        _change(Path(world["RELOCATE_HOME"]), changes)
        return program

    def environment(self, name: str) -> dict[str, str]:
        """Return what a household's processes know: their own home, no settings of whoever measures."""
        kept = {known: os.environ[known] for known in ("PATH", "SYSTEMROOT") if known in os.environ}
        own = {"RELOCATE_HOME": str(self.folder / name), "RELOCATE_TODAY": TODAY, "LANG": "C.UTF-8"}
        return {**kept, **own, "PYTHONPATH": str(self.site)}

    def forget_answers(self) -> None:
        """Let every household work out anew what it is asked."""
        for kept in self.folder.glob("*/state/answers"):
            shutil.rmtree(kept)

    def edit(self, file: str) -> None:
        """Change a file of a pack, as somebody did a minute ago."""
        self._edits += 1
        path = self.folder / "guides" / file
        content = path.read_text(encoding="utf-8").partition("\n# edited")[0]
        path.write_text(f"{content}\n# edited {self._edits}\n", encoding="utf-8")
        then = time.time() - 60
        os.utime(path, (then, then))


def _change(home: Path, changes: int) -> None:
    """Save changes as commands would have, one after the other."""
    sys.path.insert(0, str(ROOT))
    from relocate_cli.storage.journal.reading import read_files  # noqa: PLC0415
    from relocate_cli.storage.journal.saving import save_changes  # noqa: PLC0415

    kinds = cycle([*(("done", task) for task in TICKED), *(("open", task) for task in TICKED)])
    written = [{"do": do, "task": task, "on": TODAY, "rev": 1} for do, task in islice(kinds, changes)]
    data, state = home / "data", home / "state"
    save_changes(data, state, read_files(data, state), written, now=datetime.now(UTC))
