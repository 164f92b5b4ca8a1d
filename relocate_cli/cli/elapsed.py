"""What is said while something takes long: once in lines, counting seconds where a terminal is drawn on."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from relocate_cli.cli.streams import write

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from relocate_cli.cli.screen import Screen


class Elapsed:
    """Tells that something is being done, and how long it takes so far; it leaves nothing on the screen."""

    def __init__(self, screen: Screen, text: str) -> None:
        self._screen, self._text = screen, text
        self._counts = screen.draws and not screen.quiet

    def __enter__(self) -> Self:
        if not self._counts:
            self._screen.tell(self._text)
        return self

    def told(self, seconds: float) -> None:
        """Count on."""
        if self._counts:
            row = f"{self._text} {int(seconds)} s"[: self._screen.width - 1]
            write(sys.stderr, f"\r\x1b[K{row}")

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        if self._counts:
            write(sys.stderr, "\r\x1b[K")
