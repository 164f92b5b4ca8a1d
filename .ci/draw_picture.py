"""Draw the README's picture from what the program really shows."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

import pexpect
from rich.console import Console
from rich.text import Text

ROOT = Path(__file__).parent.parent
PICTURE = ROOT / ".ci" / "checklist.svg"
FAMILY = "--name Anna --partner Jan --child Mila:4 --pet Bella --car Volvo"
ANSWERS = "--moves-from eu --move-date 2027-02-01 --citizenship eu --stay a-year-or-more --work employed"
MORE = "--home rent --answer licence=eea --answer species=dog --answer qualification=none"
TICKS = "gather-papers check-landlord prove-ground:anna"
COLUMNS, ROWS = 80, 24


def screen(home: str, arguments: str) -> str:
    """Return what a command writes on a terminal, colours included."""
    world = {**os.environ, "RELOCATE_HOME": home, "RELOCATE_TODAY": "2026-11-23", "TERM": "xterm-256color"}
    command = f"{sys.executable} -m relocate_cli --lang en {arguments}"
    shown: str = pexpect.run(command, env=world, cwd=str(ROOT), encoding="utf-8", dimensions=(ROWS, COLUMNS))
    return shown.replace("\r\n", "\n")


def main() -> None:
    """Make a plan for a family, tick a few tasks, and draw what `relocate` says then."""
    with tempfile.TemporaryDirectory() as home:
        screen(home, f"start norsjo --yes {FAMILY} {ANSWERS} {MORE}")
        screen(home, f"done {TICKS}")
        shown = "$ relocate\n" + screen(home, "next -n 4") + "$ relocate why id-card:anna\n"
        shown += screen(home, "why id-card:anna")
    console = Console(record=True, width=COLUMNS, file=Path(os.devnull).open("w"), force_terminal=True)  # noqa: SIM115
    console.print(Text.from_ansi(shown))
    PICTURE.write_text(console.export_svg(title="relocate"), encoding="utf-8")


if __name__ == "__main__":
    main()
