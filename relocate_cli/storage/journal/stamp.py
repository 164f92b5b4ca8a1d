"""A change becomes an event: who wrote it, when, and after what."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from relocate_cli.storage.journal.line import LINE_FORMAT, encode_line, read_line
from relocate_cli.storage.journal.reading import stream_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from relocate_cli.domain.plan.event import Event
    from relocate_cli.storage.journal.reading import Reading


def new_batch() -> str:
    """Return a name for changes that are taken back together."""
    return os.urandom(8).hex()


def stamped(
    changes: Sequence[Mapping[str, Any]], reading: Reading, device: str, now: datetime, batch: str
) -> dict[bytes, Event]:
    """Return changes that are taken back together as lines with their events, in their order."""
    clock = reading.clock
    seqs = {stream: reading.last_number(f"{stream}-{device}") for stream in ("journal", "profile")}
    common = {
        "at": now.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "batch": batch,
        "device": device,
        "v": LINE_FORMAT,
    }
    lines = {}
    for steps, change in enumerate(changes, start=1):
        stream = stream_of(str(change.get("do", "")))
        seqs[stream] += 1
        own = {"clock": clock + steps, "id": os.urandom(16).hex(), "seq": seqs[stream]}
        event, line = _verified({**change, **common, **own})
        lines[line] = event
    return lines


def _verified(fields: Mapping[str, Any]) -> tuple[Event, bytes]:
    line = encode_line(fields)
    event = read_line(line)
    if isinstance(event, str):
        raise TypeError(event, fields)
    return event, line
