"""A pack as a ZIP archive: the same bytes for the same pack, and read without trusting any of it."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from zipfile import ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from relocate_cli.domain.packs.bundle import MANIFEST, Bundle, is_of_pack
from relocate_cli.language import _
from relocate_cli.storage.packs.archive_entries import check_entries, check_names
from relocate_cli.storage.packs.bundle_refusals import refused, refused_file, too_many
from relocate_cli.storage.packs.bundling import bundle_of
from relocate_cli.storage.packs.limits import LARGEST_ARCHIVE, MOST_ENTRIES

EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The one time that all entries have."""
PLAIN_FILE = 0o100644 << 16
UNIX = 3
ENTRY = b"PK\x01\x02"
"""How each entry of an archive's list of files begins."""
DAMAGED = (BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, OverflowError, RuntimeError)
"""What a damaged archive makes of Python's reader; a name that is no text is a ValueError."""


def archive_of(bundle: Bundle) -> bytes:
    """Return a pack as an archive: one folder, files in order, no times, no rights of anybody.

    Nothing is compressed, because each version of zlib does it differently.
    """
    written = BytesIO()
    with ZipFile(written, "w", ZIP_STORED) as archive:
        for path, content in sorted({**bundle.files, MANIFEST: bundle.manifest}.items()):
            entry = ZipInfo(f"{bundle.id}/{path}", EARLIEST)
            entry.create_system, entry.external_attr = UNIX, PLAIN_FILE
            archive.writestr(entry, content)
    return written.getvalue()


def read_archive(content: bytes) -> Bundle:
    """Return the pack in an archive; RelocateError when anything in it is not as it should be."""
    if len(content) > LARGEST_ARCHIVE:
        text = _("the archive has more than {most:,} bytes.")
        raise refused(text.format(most=LARGEST_ARCHIVE))
    # before the reader takes hours for a list of a million
    if (count := content.count(ENTRY)) > MOST_ENTRIES:
        raise too_many(count)
    try:
        with ZipFile(BytesIO(content)) as archive:
            return _bundle(archive, content)
    except DAMAGED as error:
        is_archive = content.startswith(b"PK")
        why = _("the archive is damaged.") if is_archive else _("this is not a ZIP archive.")
        raise refused(why) from error


def _bundle(archive: ZipFile, content: bytes) -> Bundle:
    entries = archive.infolist()
    check_names(entry.orig_filename for entry in entries)
    check_entries(entries, content)
    files = [entry for entry in entries if not entry.orig_filename.endswith("/")]
    tops = {entry.orig_filename.partition("/")[0] if "/" in entry.orig_filename else "" for entry in files}
    if len(tops) != 1 or "" in tops:
        raise refused(_("its files do not lie in one folder, which has the name of the pack."))
    id = tops.pop()
    unpacked = {}
    for entry in files:
        path = entry.orig_filename.removeprefix(f"{id}/")
        if path != MANIFEST and not is_of_pack(path):
            raise refused_file(path, _("no file of this name belongs to a pack."))
        with archive.open(entry) as file:
            # no more than it says: reading to the end would unpack a bomb into the memory first
            unpacked[path] = file.read(entry.file_size)
        if len(unpacked[path]) != entry.file_size:
            raise refused_file(path, _("it is not as large as the archive says."))
    return bundle_of(id, unpacked)
