"""What a long journal adds up to, kept so that ten thousand lines need not be read one by one again.

It is believed only where every file still begins with the bytes it was made of, and what follows is plain and
new; in every other case all is read. It holds nothing of its own and may be deleted at any time.
"""

import json
import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from relocate_cli.domain.plan.event import Event
from relocate_cli.storage.journal.line import LINE_FORMAT, read_line

DIGEST = "digest.json"
LAYOUT = 1
"""Raised when the form of what is kept here changes, or what it means."""
LONG = 300
"""Lines that may be read one by one before it is worth keeping what they add up to."""


class Begun(NamedTuple):
    """The bytes with which a file began: how many, two sums of them, and their last line."""

    size: int
    sums: list[int]
    last: str = ""
    is_ours: bool = False
    """Whether it ends with the newest line that this computer wrote to such a file, and holds no other's."""


class Digest(NamedTuple):
    """What all lines add up to."""

    files: Mapping[str, Begun]
    mirror: Begun
    lines: tuple[str, ...]
    """Those that can still matter."""
    seen: frozenset[str]
    """Which of these others had seen that are left out."""
    clock: int
    numbers: Mapping[str, tuple[int, int]]
    """The highest number of each device and stream, and how many there are."""
    awaited: frozenset[str]


def read_digest(state: Path) -> Digest | None:
    """Return what was kept; None when it is of another form."""
    try:
        kept = json.loads((state / DIGEST).read_bytes())
        if kept["layout"] != LAYOUT:
            return None
        return Digest(
            {name: Begun(*begun) for name, begun in kept["files"].items()},
            Begun(*kept["mirror"]),
            tuple(kept["lines"]),
            frozenset(kept["seen"]),
            kept["clock"],
            {stem: (highest, count) for stem, (highest, count) in kept["numbers"].items()},
            frozenset(kept["awaited"]),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def begins_so(content: bytes, begun: Begun) -> bool:
    """Whether a file still begins with these bytes."""
    return len(content) >= begun.size and sums_of(memoryview(content)[: begun.size]) == begun.sums


def sums_of(content: bytes | memoryview) -> list[int]:
    """Return two sums of different kinds; each line is sealed by one of them alone."""
    return [zlib.crc32(content), zlib.adler32(content)]


def is_newer(event: Event) -> bool:
    """Whether a newer program wrote this."""
    return bool(event.data.get("need")) or event.data.get("v") != LINE_FORMAT


def events_of(lines: Iterable[str]) -> dict[bytes, Event]:
    """Return kept lines with their events; ValueError when one of them is no line of ours."""
    found = {}
    for text in lines:
        line = text.encode("ascii")
        event: Any = read_line(line)
        if isinstance(event, str):
            raise ValueError(event)
        found[line] = event
    return found
