"""The data of one household: read once, whatever a command asks of it, and saved from here."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.plan.active import active_packs
from relocate_cli.domain.plan.plan import Plan, plan_of
from relocate_cli.storage.journal.file_stamps import file_stamps
from relocate_cli.storage.journal.journal import Journal, journal_of
from relocate_cli.storage.journal.remembered import read_saved

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from relocate_cli.domain.packs.installed_name import InstalledName
    from relocate_cli.domain.plan.event import Event
    from relocate_cli.domain.plan.of_today import Numbered
    from relocate_cli.storage.journal.reading import Reading


class Household:
    """What one household saved in its two folders; a change makes another value of it."""

    def __init__(self, data: Path, state: Path, reading: Reading | None = None, batch: str = "") -> None:
        self.data, self.state, self._batch = data, state, batch
        if reading:
            self._reading = reading

    @cached_property
    def _reading(self) -> Reading:
        return read_saved(self.data, self.state)

    @property
    def reading(self) -> Reading:
        """What lies where."""
        return self._reading

    @property
    def is_read(self) -> bool:
        """Whether its files were read by now."""
        return "_reading" in self.__dict__

    @property
    def events(self) -> tuple[Event, ...]:
        """All that was saved here and on the household's other computers and can still matter."""
        return self._reading.events

    @cached_property
    def history(self) -> tuple[Event, ...]:
        """All that was ever saved, also what was changed since."""
        if self._reading.before is None:
            return self.events
        from relocate_cli.storage.journal.reading import read_files  # noqa: PLC0415 - seldom needed

        return read_files(self.data, self.state).events

    @cached_property
    def journal(self) -> Journal:
        """The same, with what could not be read and what was brought back."""
        return journal_of(self.data, self._reading)

    @cached_property
    def plan(self) -> Plan:
        """What it adds up to; tasks have the names under which they were saved."""
        return self.plan_with({})

    def plan_with(self, renamed: Mapping[str, str], numbered: Numbered | None = None) -> Plan:
        """Return what it adds up to when tasks have other names by now, and numbers of lines have words."""
        before = self._reading.before
        return plan_of(self.events, renamed, before.seen if before else (), numbered)

    def packs(self) -> list[InstalledName]:
        """Return the installed packs that the household uses."""
        return list(active_packs(self.events).values())

    @cached_property
    def device(self) -> str:
        """The name under which this computer has written; nothing when it has not yet."""
        from relocate_cli.storage.journal.device import known_device  # noqa: PLC0415 - seldom needed

        return self._reading.device or known_device(self.state)

    def in_one_sitting(self) -> Household:
        """Return the household of which all that is saved from here on is taken back together."""
        from relocate_cli.storage.journal.stamp import new_batch  # noqa: PLC0415 - with the writing parts

        return Household(self.data, self.state, self._reading, new_batch())

    @property
    def is_outdated(self) -> bool:
        """Whether another window or computer saved something since this was read."""
        return file_stamps(self.data, self.state) != self._reading.stamps

    def anew(self) -> Household:
        """Return the household as it is now; RelocateError when its folder is gone."""
        from relocate_cli.storage.journal.refusal import refuse_gone  # noqa: PLC0415 - seldom needed

        refuse_gone(self.data, self._reading)
        return Household(self.data, self.state, batch=self._batch)

    def saved(self, changes: Sequence[dict[str, Any]]) -> Household:
        """Return the household once these changes are on the disk; RelocateError if none of them is."""
        from datetime import UTC, datetime  # noqa: PLC0415 - with the writing parts, only when it is needed

        from relocate_cli.storage.journal.saving import save_changes  # noqa: PLC0415

        reading, now = self._reading, datetime.now(UTC)
        if "device" in self.__dict__:
            reading = reading._replace(device=self.device)
        reading = save_changes(self.data, self.state, reading, changes, now=now, batch=self._batch)
        return Household(self.data, self.state, reading, self._batch)
