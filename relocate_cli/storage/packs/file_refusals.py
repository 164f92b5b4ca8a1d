"""Why a file of a pack is not read at all."""

from __future__ import annotations

from relocate_cli.domain.packs.finding import Finding
from relocate_cli.domain.packs.source import Mark
from relocate_cli.language import _
from relocate_cli.storage.packs.limits import LARGEST_FILE
from relocate_cli.storage.packs.quoting import shown


def too_big(path: str, size: int) -> Finding:
    """Say that a file is larger than any text somebody wrote for a pack."""
    message = _("The file has {size:,} bytes; at most {largest:,} are read.").format(
        size=size, largest=LARGEST_FILE
    )
    return Finding(Mark(path), "P009", message, _("Cut it into several files, or remove what is not text."))


def unreadable(path: str, error: OSError) -> Finding:
    """Say which file or folder could not be opened, in the system's own words."""
    message = _("This cannot be read: {reason}.").format(reason=error.strerror or shown(str(error)))
    return Finding(Mark(path), "P019", message, _("Check that it is there and that you may read it."))
