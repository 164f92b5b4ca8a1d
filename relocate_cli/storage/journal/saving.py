"""A change is on the disk before anybody is told so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.storage.durable import make_folder
from relocate_cli.storage.journal.append import append_lines
from relocate_cli.storage.journal.device import device_name
from relocate_cli.storage.journal.file_stamps import file_stamps, stamps_after
from relocate_cli.storage.journal.lock import hold_lock
from relocate_cli.storage.journal.mirror import mirror_lines
from relocate_cli.storage.journal.refusal import not_saved, refuse_erased, refuse_gone, refuse_newer
from relocate_cli.storage.journal.remembered import read_saved
from relocate_cli.storage.journal.stamp import new_batch, stamped

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from relocate_cli.storage.journal.reading import Reading


def save_changes(  # noqa: PLR0913 - where, after what, what, and with which stamps
    data: Path,
    state: Path,
    reading: Reading,
    changes: Sequence[Mapping[str, Any]],
    *,
    now: datetime,
    batch: str = "",
) -> Reading:
    """Return what lies where once all changes are on the disk; if that fails, nothing was changed.

    Changes of one `batch`, or else of one call, are taken back together. The new events come last in it.
    What was read before counts, unless somebody else wrote since.
    """
    if not changes:
        return reading
    refuse_gone(data, reading)
    refuse_erased(reading, file_stamps(data, state), alone=True)
    try:
        make_folder(data)
        make_folder(state)
        with hold_lock(state) as alone:
            before = file_stamps(data, state)
            refuse_erased(reading, before, alone=alone)
            if before != reading.stamps:
                # clock and numbers have to follow what others wrote, also while we waited
                reading = read_saved(data, state)
            refuse_newer(reading.events)
            device = reading.device or device_name(state)
            lines = stamped(changes, reading, device, now, batch or new_batch())
            files = append_lines(data, reading, device, lines, alone=alone)
            mirror_lines(state, lines)
            stamps = stamps_after(reading.stamps, file_stamps(data, state), files)
            return reading.after(files, lines)._replace(stamps=stamps, device=device)
    except OSError as error:
        raise not_saved(data, error) from error
