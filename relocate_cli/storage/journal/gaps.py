"""Lines that are nowhere any more are noticed, because each device numbers its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.storage.journal.reading import stem_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.plan.event import Event
    from relocate_cli.storage.journal.file import JournalFile
    from relocate_cli.storage.journal.reading import Reading


def gaps(reading: Reading) -> Iterator[tuple[str, int]]:
    """Yield the name of each file of which lines are missing everywhere, and how many."""
    before = reading.before.numbers if reading.before else {}
    found = numbers_in(reading)
    for stem in {**before, **found}:
        highest, count = before.get(stem, (0, 0))
        numbers = {number for number in found.get(stem, ()) if number > highest}
        # a damaged line is named where it stands already
        named = sum(len(file.faults) for file in reading.files if file.name.lower().startswith(stem))
        missing = max(numbers, default=highest) - count - len(numbers) - named
        if missing > 0:
            yield f"{stem}.jsonl", missing


def numbers_in(reading: Reading) -> dict[str, set[int]]:
    """Return the numbers of the lines of each device and stream that were read."""
    found: dict[str, set[int]] = {}
    for file in reading.files:
        for event in file.lines.values():
            found.setdefault(stem_in(file, event), set()).add(event.seq)
    for event in reading.lost.values():
        found.setdefault(stem_of(event), set()).add(event.seq)
    return found


def stem_in(file: JournalFile, event: Event) -> str:
    """Return of which device and stream an event in this file is: the file says which."""
    return f"{file.name.partition('-')[0].lower()}-{event.device}"
