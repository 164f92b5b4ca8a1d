"""Draw the README's three pictures from what the program really shows: `next`, the walk, the printed page."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pexpect
import pyte
from rich.console import Console
from rich.style import Style
from rich.text import Text

ROOT = Path(__file__).parent.parent
PICTURES = ROOT / ".ci"
FAMILY = "--name Anna --partner Jan --child Mila:4 --pet Bella --car Volvo"
ANSWERS = "--moves-from eu --move-date 2027-02-01 --citizenship eu --stay a-year-or-more --work employed"
MORE = "--home rent --answer licence=eea --answer species=dog --answer qualification=none"
TICKS = "gather-papers check-landlord prove-ground:anna"
COLUMNS, ROWS = 80, 24
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def spawned(home: str, arguments: str) -> pexpect.spawn[str]:
    """Begin a command on a terminal."""
    world = {**os.environ, "RELOCATE_HOME": home, "RELOCATE_TODAY": "2026-11-23", "TERM": "xterm-256color"}
    command = f"{sys.executable} -m relocate_cli --lang en {arguments}"
    return pexpect.spawn(command, env=world, cwd=str(ROOT), encoding="utf-8", dimensions=(ROWS, COLUMNS))


def shown(home: str, arguments: str) -> str:
    """Return what a command writes, colours included."""
    child = spawned(home, arguments)
    child.expect(pexpect.EOF)
    return child.before.replace("\r\n", "\n")


def walked(home: str, keys: str) -> Text:
    """Return the screen of the walk after these keys."""
    screen = pyte.Screen(COLUMNS, ROWS)
    stream, child = pyte.Stream(screen), spawned(home, "walk")
    for key in ("", *keys):
        child.send(key)
        until = time.monotonic() + 2
        while time.monotonic() < until:
            try:
                stream.feed(child.read_nonblocking(65536, 0.3))
            except pexpect.TIMEOUT:
                break
    child.send("q")
    child.expect(pexpect.EOF)
    return Text("\n").join(_row(screen, number) for number in range(ROWS))


def _row(screen: pyte.Screen, number: int) -> Text:
    row = Text()
    for column in range(COLUMNS):
        cell = screen.buffer[number][column]
        colour = {"default": None, "brown": "yellow"}.get(cell.fg, cell.fg)
        row.append(cell.data, Style(color=colour, bold=cell.bold, reverse=cell.reverse))
    return row


def draw(name: str, text: Text) -> None:
    """Write a terminal with this text in it as a picture."""
    console = Console(record=True, width=COLUMNS, file=Path(os.devnull).open("w"), force_terminal=True)  # noqa: SIM115
    console.print(text)
    (PICTURES / f"{name}.svg").write_text(console.export_svg(title="relocate"), encoding="utf-8")


def photograph(home: str, name: str) -> None:
    """Write a picture of the booklet's first page, where a browser is there to look at it."""
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if not browser:
        sys.stdout.write("The printed page stays as it is: there is no browser here.\n")
        return
    page, picture = Path(home, "booklet.html"), PICTURES / f"{name}.png"
    shown(home, f"print -o {page}")
    size = ("--window-size=700,900", f"--screenshot={picture}")
    command = [
        browser,
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--hide-scrollbars",
        *size,
        page.as_uri(),
    ]
    subprocess.run(command, check=True, capture_output=True)


def main() -> None:
    """Make a plan for a family, tick a few tasks, and draw what is seen then."""
    with tempfile.TemporaryDirectory() as home:
        shown(home, f"start norsjo --yes {FAMILY} {ANSWERS} {MORE}")
        shown(home, f"done {TICKS}")
        draw("next", Text.from_ansi("$ relocate\n" + shown(home, "next -n 5")))
        draw("walk", walked(home, "jjj"))
        photograph(home, "booklet")


if __name__ == "__main__":
    main()
