"""Why something cannot be saved, and what helps: in every case the old state is intact."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from relocate_cli.errors import RelocateError, system_words
from relocate_cli.language import _
from relocate_cli.storage.journal.journal import unknown_needs
from relocate_cli.storage.journal.mirror import MIRROR

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from relocate_cli.domain.plan.event import Event
    from relocate_cli.storage.journal.file_stamps import FileStamps
    from relocate_cli.storage.journal.reading import Reading

FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
"""No room on the disk, in the quota, or in one file."""
FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
"""No right to write, or a disk that can only be read."""


def refuse_newer(events: Iterable[Event]) -> None:
    """Stop before this program spoils what it does not understand."""
    needs = unknown_needs(events)
    if needs:
        raise RelocateError(
            _("A newer relocate saved something here that this one does not know: {needs}.").format(
                needs=", ".join(needs)
            ),
            _("Nothing was changed. Reading works; to save, install the version named there, or the newest."),
        )


def refuse_gone(data: Path, reading: Reading) -> None:
    """Stop when the folder that was read is not there any more: what is written now would begin anew."""
    if reading.files and not data.exists():
        raise RelocateError(
            _("{folder} was there a moment ago, and is gone.").format(folder=data),
            _("Nothing was saved. Plug the stick in or mount the disk again, then try again."),
        )


def refuse_erased(reading: Reading, stamps: FileStamps, *, alone: bool) -> None:
    """Stop when all that was read was erased meanwhile, or is being erased by whoever holds the lock."""
    is_going = not alone and reading.mirrored and MIRROR not in stamps
    if reading.files and (not stamps or is_going):
        raise RelocateError(
            _("What was saved here was erased meanwhile."),
            _("Nothing was saved. Begin anew with: relocate start"),
        )


def not_saved(data: Path, error: OSError) -> RelocateError:
    """Return what to tell when a disk or a folder refuses."""
    return RelocateError(
        _("This could not be saved in {folder}: {reason}.").format(
            folder=error.filename or data, reason=system_words(error)
        ),
        _hint(error.errno),
    )


def _hint(number: int | None) -> str:
    if number in FULL:
        return _("Nothing was changed. Make room on the disk and try again.")
    if number in FORBIDDEN:
        return _("Nothing was changed. See to it that you may write there, and try again.")
    return _("Nothing was changed. Check the disk and the folder, and try again.")
