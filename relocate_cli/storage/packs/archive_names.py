"""Names in an archive, judged as they are stored: none may lead out of the folder, or be two at once."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from relocate_cli.language import _
from relocate_cli.storage.packs.bundle_refusals import refused, refused_file
from relocate_cli.storage.packs.plain_names import DEVICES
from relocate_cli.storage.packs.quoting import shown
from relocate_cli.storage.packs.unseen_signs import has_unseen

if TYPE_CHECKING:
    from collections.abc import Iterable

DRIVE = re.compile("[A-Za-z]:")


def check_names(names: Iterable[str]) -> None:
    """Raise RelocateError for the first name that no pack needs; folders end with `/`."""
    first: dict[str, str] = {}
    for name in names:
        if why := _what_is_wrong(name):
            raise refused_file(name, why)
        same = unicodedata.normalize("NFC", name.removesuffix("/")).casefold()
        if same in first:
            text = _('"{name}" and "{other}" are the same file on some computers.')
            raise refused(text.format(name=shown(name), other=shown(first[same])))
        first[same] = name


def _what_is_wrong(name: str) -> str:
    parts = name.removesuffix("/").split("/")
    if has_unseen(name):
        return _("the name has signs that cannot be seen.")
    if "\\" in name:
        return _("the name has a backslash, which leads elsewhere on Windows.")
    if name.startswith("/"):
        return _("the name begins at the root of the disk.")
    if DRIVE.match(name):
        return _("the name begins with a drive.")
    if ".." in parts:
        return _("the name leads out of the folder.")
    if ":" in name or any(part in {"", "."} or part != part.rstrip(". ") for part in parts):
        return _("Windows reads this name in another way.")
    if any(part.partition(".")[0].rstrip().casefold() in DEVICES for part in parts):
        return _("Windows keeps this name for a device.")
    return ""
