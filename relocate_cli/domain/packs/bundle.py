"""A pack as it travels from one computer to another: its id, its version and its files."""

from __future__ import annotations

import json
import re
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.naming import ID
from relocate_cli.domain.packs.installed_name import HASH_LENGTH, InstalledName

if TYPE_CHECKING:
    from collections.abc import Mapping

MANIFEST = "manifest.json"
"""The file of an archive that names all others with their SHA-256."""
MANIFEST_FORMAT = 1
FILES = re.compile(
    rf"{ID}\.yaml|tasks/{ID}\.yaml|topics/{ID}\.md|translations/[a-z]{{2,3}}(-[A-Za-z0-9]+)*\.po"
    r"|(README|LICENSE)(\.[a-z]{2})?(\.md|\.txt)?"
)
"""What travels: guides, translations, and what their authors say of them."""


class Bundle(NamedTuple):
    """A pack and all that is in it."""

    id: str
    version: str
    files: Mapping[str, bytes]
    """By their path in the pack, with `/`."""

    @property
    def manifest(self) -> bytes:
        """Every file with its SHA-256; the same bytes for the same content, wherever they are made."""
        files = {path: sha256(content).hexdigest() for path, content in self.files.items()}
        written = {"format": MANIFEST_FORMAT, "id": self.id, "version": self.version, "files": files}
        return json.dumps(written, indent=2, sort_keys=True).encode("ascii") + b"\n"

    @property
    def name(self) -> InstalledName:
        """What tells this content from every other, whether it came in a folder or an archive."""
        return InstalledName(self.id, self.version, sha256(self.manifest).hexdigest()[:HASH_LENGTH])


def is_of_pack(path: str) -> bool:
    """Whether a file of this path belongs to a pack and goes with it."""
    return FILES.fullmatch(path) is not None
