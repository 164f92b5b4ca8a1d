"""The name under which a version of a pack is installed: norsjo@2026.12-1a2b3c4d5e6f."""

import re
from typing import NamedTuple

from relocate_cli.domain.naming import ID

HASH_LENGTH = 12
NAME = rf"(?P<id>{ID})@(?P<version>[0-9]+(\.[0-9]+)*)-(?P<hash>[0-9a-f]{{{HASH_LENGTH}}})"


class InstalledName(NamedTuple):
    """Which pack, which version, and the first digits of the SHA-256 of its manifest."""

    id: str
    version: str
    hash: str

    def __str__(self) -> str:
        """Return the name of its folder."""
        return f"{self.id}@{self.version}-{self.hash}"


def installed_name(written: str) -> InstalledName | None:
    """Return what the name of a folder says; None when it is not one of ours."""
    found = re.fullmatch(NAME, written)  # compiled where something was installed
    return InstalledName(found["id"], found["version"], found["hash"]) if found else None
