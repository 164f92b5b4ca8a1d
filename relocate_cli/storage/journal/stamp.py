"""A change becomes an event: who wrote it, when, and after what."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from relocate_cli.storage.journal.line import LINE_FORMAT, decode_line, encode_line
from relocate_cli.storage.journal.reading import highest_clock, stream_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from relocate_cli.domain.plan.event import Event


def stamped(
    changes: Sequence[Mapping[str, Any]], events: Sequence[Event], device: str, now: datetime
) -> dict[bytes, Event]:
    """Return the changes of one command as lines with their events, in their order."""
    clock = highest_clock(events)
    seqs = _last_numbers(events, device)
    common = {
        "at": now.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
        "batch": os.urandom(8).hex(),
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
    event = decode_line(line)
    if event is None:
        raise ValueError(fields)
    return event, line


def _last_numbers(events: Iterable[Event], device: str) -> dict[str, int]:
    last = {"journal": 0, "profile": 0}
    for event in events:
        if event.device == device:
            stream = stream_of(event.do)
            last[stream] = max(last[stream], event.seq)
    return last
