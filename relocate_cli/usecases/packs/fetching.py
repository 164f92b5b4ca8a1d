"""A pack that somebody gave you: a folder, an archive, or an https address, opened without trusting it."""

from __future__ import annotations

import re
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.errors import RelocateError, system_words
from relocate_cli.language import _
from relocate_cli.storage.download import beside, download, download_if_there, is_address
from relocate_cli.storage.packs.archive import read_archive
from relocate_cli.storage.packs.bundle_folder import bundle_folder
from relocate_cli.storage.packs.limits import LARGEST_ARCHIVE
from relocate_cli.storage.signature import ARMOUR, LARGEST_SIGNATURE, signer_of
from relocate_cli.usecases.packs.folders import the_pack

if TYPE_CHECKING:
    from relocate_cli.domain.packs.bundle import Bundle

SHA256 = re.compile("[0-9a-f]{64}")


class Fetched(NamedTuple):
    """A pack, the SHA-256 of its archive, and the key that signed it; a folder has neither."""

    bundle: Bundle
    sha256: str = ""
    signer: str = ""
    behind: tuple[str, ...] = ()
    """Files of a folder that do not belong to a pack and are not taken."""
    folder: Path | None = None
    """The folder of its author, with all that lies there."""
    unsigned: str = ""
    """Where a signature would lie and none does; a folder can have none."""


def fetch(source: str, expected: str = "", signature: str = "") -> Fetched:
    """Return what somebody gave; RelocateError when it is not what was expected, or nothing one can use."""
    wanted = expected.strip().lower()
    if wanted and not SHA256.fullmatch(wanted):
        message = _("{text} is not a SHA-256: it has 64 digits, 0-9 and a-f.")
        raise RelocateError(message.format(text=repr(expected)), exit_code=2)
    if not is_address(source) and Path(source).is_dir():
        if wanted or signature:
            message = _("A folder has no SHA-256 and no signature; only an archive has.")
            raise RelocateError(message, _("Make one with: relocate pack build FOLDER"), 2)
        return _folder(Path(source))
    content = _content(source, LARGEST_ARCHIVE)
    found = sha256(content).hexdigest()
    if wanted and found != wanted:
        message = _("This is not the archive you expected: its SHA-256 is {found}.").format(found=found)
        raise RelocateError(message, _("Nothing was installed. Get it again from whoever made it."))
    place = _beside(source)
    signed = _content(signature, LARGEST_SIGNATURE) if signature else _signature(place)
    signer = signer_of(content, signed) if signed else ""
    return Fetched(read_archive(content), found, signer, unsigned="" if signer else place)


def _folder(path: Path) -> Fetched:
    folder = the_pack(path)
    bundle, behind = bundle_folder(folder)
    return Fetched(bundle, behind=tuple(behind), folder=folder)


def _beside(source: str) -> str:
    """Return where the signature of an archive lies if it has one: beside it, by the same name."""
    return beside(source, ".sig") if is_address(source) else f"{source}.sig"


def _signature(place: str) -> bytes:
    """Return the signature in a place; nothing where there is none.

    Many servers answer with a page that says that they have no such file: that is no signature either.
    """
    if not is_address(place):
        return _content(place, LARGEST_SIGNATURE) if Path(place).is_file() else b""
    found = download_if_there(place, LARGEST_SIGNATURE) or b""
    return found if found.startswith(ARMOUR) else b""


def _content(source: str, most: int) -> bytes:
    if is_address(source):
        return download(source, most)
    path = Path(source)
    if not path.is_file():
        message = _("There is no file and no folder {path}.").format(path=source)
        raise RelocateError(message, _("Name an archive, a folder, or an address that begins with https://"))
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except OSError as error:
        message = _("{path} cannot be read: {why}.").format(path=source, why=system_words(error))
        raise RelocateError(message) from error
