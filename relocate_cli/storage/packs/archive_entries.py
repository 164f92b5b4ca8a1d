"""What an archive says of its entries, judged before anything is unpacked.

No name may lead out of the folder, or be two at once; no entry may be larger than it seems.
"""

from __future__ import annotations

import re
import stat
import struct
import unicodedata
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZIP_STORED

from relocate_cli.language import _
from relocate_cli.storage.packs.bundle_refusals import refused, refused_file, too_large, too_many
from relocate_cli.storage.packs.file_refusals import too_big
from relocate_cli.storage.packs.limits import (
    HIGHEST_RATIO,
    LARGEST_FILE,
    LARGEST_PACK,
    MOST_ENTRIES,
    MOST_FILES,
)
from relocate_cli.storage.packs.plain_names import DEVICES
from relocate_cli.storage.packs.quoting import shown
from relocate_cli.storage.packs.unseen_signs import has_unseen

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from zipfile import ZipInfo

DRIVE = re.compile("[A-Za-z]:")
ENCRYPTED = 0x1 | 0x40 | 0x2000
"""Flags: encrypted, strongly encrypted, and a list of files that is."""
REPARSE_POINT = 0x400
"""What Windows calls a link."""
LOCAL_HEADER = 30
"""Bytes before the name of an entry, which ends with the lengths of its name and of its extra field."""


def check_names(names: Iterable[str]) -> None:
    """Raise RelocateError for the first name that no pack needs; folders end with `/`."""
    first: dict[str, str] = {}
    for name in names:
        if why := _wrong_name(name):
            raise refused_file(name, why)
        same = unicodedata.normalize("NFC", name.removesuffix("/")).casefold()
        if same in first:
            text = _('"{name}" and "{other}" are the same file on some computers.')
            raise refused(text.format(name=shown(name), other=shown(first[same])))
        first[same] = name


def _wrong_name(name: str) -> str:
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


def check_entries(entries: Sequence[ZipInfo], content: bytes) -> None:
    """Raise RelocateError for the first entry that is no plain file, or larger than it seems."""
    files = [entry for entry in entries if not entry.orig_filename.endswith("/")]
    if len(entries) > MOST_ENTRIES or len(files) > MOST_FILES + 1:  # the manifest is none of the pack's own
        raise too_many(len(entries))
    for entry in entries:
        if why := _what_is_wrong(entry):
            raise refused_file(entry.orig_filename, why)
    if (size := sum(entry.file_size for entry in entries)) > LARGEST_PACK:
        raise too_large(size)
    _check_overlap(entries, content)


def _what_is_wrong(entry: ZipInfo) -> str:
    kind = stat.S_IFMT(entry.external_attr >> 16)
    is_folder = entry.orig_filename.endswith("/")
    if stat.S_ISLNK(kind) or entry.external_attr & REPARSE_POINT:
        return _("it is a link.")
    if kind not in {0, stat.S_IFDIR if is_folder else stat.S_IFREG}:
        return _("it is neither a file nor a folder.")
    if entry.flag_bits & ENCRYPTED:
        return _("it is encrypted.")
    if entry.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
        return _("it is compressed in a way that is not read here.")
    if is_folder and entry.file_size:
        return _("it is a folder with a content of its own.")
    if entry.file_size > LARGEST_FILE:
        return too_big("", entry.file_size).message
    if entry.file_size > HIGHEST_RATIO * max(1, entry.compress_size):
        return _("it grows more than {ratio} times when it is unpacked.").format(ratio=HIGHEST_RATIO)
    return ""


def _check_overlap(entries: Sequence[ZipInfo], content: bytes) -> None:
    """Refuse entries that share bytes, by which a small archive holds much, or a file seems another."""
    end = 0
    for entry in sorted(entries, key=lambda entry: entry.header_offset):
        if entry.header_offset < end:
            raise refused_file(entry.orig_filename, _("it lies on top of another file in the archive."))
        start = entry.header_offset + LOCAL_HEADER
        if start > len(content):
            raise refused(_("the archive is damaged."))
        name, extra = struct.unpack_from("<HH", content, start - 4)
        end = start + name + extra + entry.compress_size
