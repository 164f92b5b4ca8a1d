"""A change is on the disk before anybody is told so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.storage.durable import make_folder
from relocate_cli.storage.journal.append import append_lines
from relocate_cli.storage.journal.device import device_name
from relocate_cli.storage.journal.lock import hold_lock
from relocate_cli.storage.journal.mirror import mirror_lines
from relocate_cli.storage.journal.reading import read_files
from relocate_cli.storage.journal.refusal import not_saved, refuse_newer
from relocate_cli.storage.journal.stamp import stamped

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from relocate_cli.domain.plan.event import Event


def save_changes(
    data: Path, state: Path, changes: Sequence[Mapping[str, Any]], *, now: datetime
) -> tuple[Event, ...]:
    """Return the changes as events once all of them are on the disk; if that fails, nothing was changed."""
    if not changes:
        return ()
    try:
        make_folder(data)
        make_folder(state)
        with hold_lock(state) as alone:
            # read only now: clock and numbers have to follow what others wrote while we waited
            reading = read_files(data, state)
            refuse_newer(reading.events)
            device = device_name(state)
            lines = stamped(changes, reading.events, device, now)
            append_lines(data, reading, device, lines, alone=alone)
            mirror_lines(state, lines)
            return tuple(lines.values())
    except OSError as error:
        raise not_saved(data, error) from error
