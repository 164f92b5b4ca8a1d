"""A browser without a window, which makes a PDF of a page."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

BROWSERS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "brave-browser",
    "microsoft-edge",
    "msedge",
)
"""All of them are Chromium inside, and take the same options."""
QUIET = (
    "--headless",
    "--disable-gpu",
    "--disable-extensions",
    "--disable-background-networking",
    "--no-first-run",
    "--no-pdf-header-footer",
)
PAUSE, PATIENCE = 0.5, 120.0
"""Seconds between two looks at it, and after which it is given up."""


def find_browser() -> str:
    """Return the browser that is on this computer; RelocateError says what to do when there is none."""
    if found := next(filter(None, map(shutil.which, BROWSERS)), None):
        return found
    message = _("No browser that makes a PDF is on this computer: chromium or google-chrome.")
    hint = _("Leave --pdf out, open the page in any browser, and choose Print there.")
    raise RelocateError(message, hint)


def pdf_of(browser: str, page: bytes, waiting: Callable[[float], None]) -> bytes:
    """Return a page as a PDF; `waiting` is told how long it takes so far, and may end it by raising."""
    with TemporaryDirectory(prefix="relocate-", ignore_cleanup_errors=True) as folder:
        here, made = Path(folder), Path(folder) / "page.pdf"
        (here / "page.html").write_bytes(page)
        own = [f"--user-data-dir={here / 'profile'}", f"--print-to-pdf={made}", (here / "page.html").as_uri()]
        said = _run([browser, *QUIET, *_as_root(), *own], here / "said.txt", waiting)
        if made.is_file() and (content := made.read_bytes()).startswith(b"%PDF"):
            return content
    name, why = Path(browser).name, said or _("it said nothing")
    message = _("{browser} made no PDF: {why}").format(browser=name, why=why)
    raise RelocateError(message, _("Leave --pdf out, open the page in any browser, and choose Print there."))


def _as_root() -> list[str]:
    """Return what Chromium wants to hear where everybody is root, as in a container."""
    return ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []


def _run(command: list[str], log: Path, waiting: Callable[[float], None]) -> str:
    """Run a browser to its end and return the last line that it said."""
    with _started(command, log) as process:
        waited = 0.0
        while waited < PATIENCE:
            with suppress(subprocess.TimeoutExpired):
                process.wait(PAUSE)
                break
            waited += PAUSE
            waiting(waited)
    lines = log.read_text("utf-8", "replace").split("\n")
    return next((line.strip() for line in reversed(lines) if line.strip()), "")


@contextmanager
def _started(command: list[str], log: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Start a browser that does not stay, whatever happens: Ctrl-C waits until there is something to end."""
    with ExitStack() as undoing, log.open("wb") as said:
        _heed(ends=False)
        undoing.callback(_heed, ends=True)
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=said, stderr=said, start_new_session=True
        )
        undoing.callback(_end, process)
        _heed(ends=True)
        yield process


def _heed(*, ends: bool) -> None:
    """Say whether signals that end us are to come through at once, or wait."""
    if hasattr(signal, "pthread_sigmask"):
        how = signal.SIG_UNBLOCK if ends else signal.SIG_BLOCK
        signal.pthread_sigmask(how, {signal.SIGINT, signal.SIGTERM, signal.SIGHUP})


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a browser and all that it started."""
    with suppress(OSError):
        if hasattr(os, "killpg"):
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
    process.wait()
