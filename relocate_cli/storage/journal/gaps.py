"""Lines that are nowhere any more are noticed, because each device numbers its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.storage.journal.reading import Reading, stream_of

if TYPE_CHECKING:
    from collections.abc import Iterator


def gaps(reading: Reading) -> Iterator[tuple[str, int]]:
    """Yield the name of each file of which lines are missing everywhere, and how many."""
    for stem, numbers in _numbers(reading).items():
        # a damaged line is named where it stands already
        named = sum(len(file.faults) for file in reading.files if file.name.lower().startswith(stem))
        missing = max(numbers) - len(numbers) - named
        if missing > 0:
            yield f"{stem}.jsonl", missing


def _numbers(reading: Reading) -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    for file in reading.files:
        stream = file.name.partition("-")[0].lower()
        for event in file.lines.values():
            found.setdefault(f"{stream}-{event.device}", set()).add(event.seq)
    for event in reading.lost.values():
        found.setdefault(f"{stream_of(event.do)}-{event.device}", set()).add(event.seq)
    return found
