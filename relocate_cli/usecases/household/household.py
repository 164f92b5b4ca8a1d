"""The data of one household: read once, whatever a command asks of it, and saved from here."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.plan.active import active_packs
from relocate_cli.domain.plan.plan import Plan, plan_of
from relocate_cli.storage.journal.file_stamps import file_stamps
from relocate_cli.storage.journal.journal import Journal, journal_of
from relocate_cli.storage.journal.reading import Reading, read_files

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from relocate_cli.domain.packs.installed_name import InstalledName
    from relocate_cli.domain.plan.event import Event


class Household:
    """What one household saved in its two folders; a change makes another value of it."""

    def __init__(self, data: Path, state: Path, reading: Reading | None = None) -> None:
        self.data, self.state = data, state
        if reading:
            self._reading = reading

    @cached_property
    def _reading(self) -> Reading:
        return read_files(self.data, self.state)

    @property
    def is_read(self) -> bool:
        """Whether its files were read by now."""
        return "_reading" in self.__dict__

    @property
    def events(self) -> tuple[Event, ...]:
        """All that was ever saved, here and on the household's other computers."""
        return self._reading.events

    @cached_property
    def journal(self) -> Journal:
        """The same, with what could not be read and what was brought back."""
        return journal_of(self.data, self._reading)

    @cached_property
    def plan(self) -> Plan:
        """What it adds up to; tasks have the names under which they were saved."""
        return plan_of(self.events)

    def packs(self) -> list[InstalledName]:
        """Return the installed packs that the household uses."""
        return list(active_packs(self.events).values())

    @property
    def is_outdated(self) -> bool:
        """Whether another window or computer saved something since this was read."""
        return file_stamps(self.data, self.state) != self._reading.stamps

    def anew(self) -> Household:
        """Return the household as it is now."""
        return Household(self.data, self.state)

    def saved(self, changes: Sequence[dict[str, Any]]) -> Household:
        """Return the household once these changes are on the disk; RelocateError if none of them is."""
        from datetime import UTC, datetime  # noqa: PLC0415 - with the writing parts, only when it is needed

        from relocate_cli.storage.journal.saving import save_changes  # noqa: PLC0415

        reading = save_changes(self.data, self.state, self._reading, changes, now=datetime.now(UTC))
        return Household(self.data, self.state, reading)
