"""Keep what a long journal adds up to, for the next time it is read."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING

from relocate_cli.domain.plan.essence import awaited_by, essence_of
from relocate_cli.storage.durable import write_whole
from relocate_cli.storage.journal.clock import highest_clock
from relocate_cli.storage.journal.digest import DIGEST, LAYOUT, Begun, is_newer, sums_of
from relocate_cli.storage.journal.gaps import numbers_in
from relocate_cli.storage.journal.reading import stem_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from relocate_cli.storage.journal.reading import Reading


def keep_digest(state: Path, reading: Reading) -> None:
    """Keep what a long journal adds up to, unless anything about it is not as it should be."""
    with suppress(OSError):
        if state.is_dir() and (made := _made_of(reading)):
            write_whole(state / DIGEST, made, lasting=False)


def _made_of(reading: Reading) -> bytes | None:
    """Return the digest of a whole reading; None where it is not plain and complete."""
    mirrored = b"\n".join(reading.mirrored)
    files = dict(_begun(reading))
    clock = max((event.clock for event in reading.events), default=0)
    plain = not reading.lost and len(files) == len(reading.files)
    if not plain or clock != highest_clock(reading.events) or any(map(is_newer, reading.events)):
        return None
    essence = essence_of(reading.events)
    kept = {event.id for event in essence.events}
    content = {
        "layout": LAYOUT,
        "files": files,
        "mirror": Begun(len(mirrored), sums_of(mirrored)),
        "lines": [line.decode("ascii") for line, event in reading.lines.items() if event.id in kept],
        "seen": sorted(essence.seen),
        "clock": clock,
        "numbers": {stem: (max(found), len(found)) for stem, found in numbers_in(reading).items()},
        "awaited": sorted(awaited_by(reading.events)),
    }
    return json.dumps(content, separators=(",", ":")).encode("ascii")


def _begun(reading: Reading) -> Iterator[tuple[str, Begun]]:
    """Yield the files that hold whole lines of ours and nothing else, line after line."""
    mirrored = set(reading.mirrored)
    newest = {stem_of(reading.lines[line]): line for line in reading.mirrored if line in reading.lines}
    for file in reading.files:
        content = b"".join(line + b"\n" for line in file.lines)
        if file.ended and not file.faults and len(content) == file.size:
            last = next(reversed(file.lines))
            is_ours = last in newest.values() and file.lines.keys() <= mirrored
            yield file.name, Begun(file.size, sums_of(content), last.decode("ascii"), is_ours)
