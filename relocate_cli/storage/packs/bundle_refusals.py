"""Why a pack that somebody gave you is refused as a whole, and how much of it is read at most."""

from __future__ import annotations

from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.storage.packs.quoting import shown

LARGEST_ARCHIVE = 20 * 1024 * 1024
"""Bytes."""
LARGEST_PACK = 8 * 1024 * 1024
"""Bytes of all files together, unpacked."""
MOST_FILES = 500
HIGHEST_RATIO = 200
"""Times that a file may be larger unpacked; text is about four times as large, a bomb a thousand times."""


def refused(why: str) -> RelocateError:
    """Return the error that refuses a pack: nothing of it is installed."""
    hint = _("Nothing was installed. Ask for an archive made with: relocate pack build")
    return RelocateError(_("This pack is refused: {why}").format(why=why), hint)


def refused_file(path: str, why: str) -> RelocateError:
    """Return the error that refuses a pack because of one of its files."""
    return refused(_('"{name}": {why}').format(name=shown(path), why=why))


def too_many(count: int) -> RelocateError:
    """Return the error for more files than a guide has."""
    return refused(
        _("it has {count:,} files; at most {most:,} are allowed.").format(count=count, most=MOST_FILES)
    )


def too_large(size: int) -> RelocateError:
    """Return the error for files that are too large together."""
    text = _("its files have {size:,} bytes together; at most {most:,} are allowed.")
    return refused(text.format(size=size, most=LARGEST_PACK))
