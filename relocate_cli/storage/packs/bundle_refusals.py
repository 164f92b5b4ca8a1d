"""Why a pack that somebody gave you is refused as a whole."""

from __future__ import annotations

from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.storage.packs.limits import LARGEST_PACK, MOST_FILES
from relocate_cli.storage.packs.quoting import shown


def refused(why: str) -> RelocateError:
    """Return the error that refuses a pack: nothing of it is installed."""
    hint = _("Nothing was installed. Ask for an archive made with: relocate pack build")
    return RelocateError(_("This pack is refused: {why}").format(why=why), hint)


def refused_file(path: str, why: str) -> RelocateError:
    """Return the error that refuses a pack because of one of its files."""
    return refused(_('"{name}": {why}').format(name=shown(path), why=why))


def too_many(count: int) -> RelocateError:
    """Return the error for more files than a guide has."""
    return refused(has_too_many(count))


def too_large(size: int) -> RelocateError:
    """Return the error for files that are too large together."""
    return refused(is_too_large(size))


def sentence(why: str) -> str:
    """Return the reason of a refusal as it stands alone."""
    return why[:1].upper() + why[1:]


def has_too_many(count: int) -> str:
    """Say how many files a pack has, and how many it may have."""
    return _("it has {count:,} files; at most {most:,} are allowed.").format(count=count, most=MOST_FILES)


def is_too_large(size: int) -> str:
    """Say how large a pack is, and how large it may be."""
    text = _("its files have {size:,} bytes together; at most {most:,} are allowed.")
    return text.format(size=size, most=LARGEST_PACK)
