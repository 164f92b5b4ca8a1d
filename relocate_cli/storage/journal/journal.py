"""What the household told us, as it lies on this computer: read in a few milliseconds, whatever happened."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from relocate_cli.domain.plan.event import Event
from relocate_cli.language import _, ngettext
from relocate_cli.storage.journal.gaps import gaps
from relocate_cli.storage.journal.line import LINE_FORMAT
from relocate_cli.storage.journal.reading import Reading

KNOWN_NEEDS: frozenset[str] = frozenset()
"""What an event may `need` of this program: a feature and the version that brought it, `loops (0.4)`."""


class Damage(NamedTuple):
    """Something that was set aside while reading; line 0 is the whole file."""

    path: str
    line: int
    reason: str


class Journal(NamedTuple):
    """All that was ever saved, on this and the household's other computers."""

    events: tuple[Event, ...]
    """Verified, one per id, in any order (sort by ``Event.order``)."""
    damage: tuple[Damage, ...]
    restored: int
    """Events of this computer that the folder lost and the mirror still had."""
    needs: tuple[str, ...]
    """What a newer program wrote and this one does not know; reading goes on, saving is refused."""


def journal_of(data: Path, reading: Reading) -> Journal:
    """Return what was read as what the household told us."""
    events = reading.events
    return Journal(events, tuple(_damage(data, reading)), len(reading.lost), unknown_needs(events))


def unknown_needs(events: Iterable[Event]) -> tuple[str, ...]:
    """Return what newer programs have used and this one does not know."""
    return tuple(sorted({need for event in events for need in _needs(event)} - KNOWN_NEEDS))


def _needs(event: Event) -> Iterator[str]:
    need = event.data.get("need")
    if need:
        yield from map(str, need if isinstance(need, list) else [need])
    if event.data.get("v") != LINE_FORMAT:
        yield _("format {version}").format(version=event.data.get("v"))


def _damage(data: Path, reading: Reading) -> Iterator[Damage]:
    for file in reading.files:
        for line, reason in file.faults:
            yield Damage(str(data / file.name), line, reason)
    for name, count in gaps(reading):
        reason = ngettext("{count} line is missing", "{count} lines are missing", count)
        yield Damage(str(data / name), 0, reason.format(count=count))
