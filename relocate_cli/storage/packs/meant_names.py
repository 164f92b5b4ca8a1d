"""Which file of a pack somebody meant who gave it another name; what is meant and not read must be told."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from relocate_cli.domain.nearest import nearest
from relocate_cli.domain.packs.format import FOLDERS
from relocate_cli.language import _
from relocate_cli.storage.packs.plain_names import plain

if TYPE_CHECKING:
    from collections.abc import Collection

ENDINGS = {
    ".yaml": re.compile(r"\.ya?ml~?(\.txt|\.yaml|\.yml)?$", re.IGNORECASE),
    ".md": re.compile(r"\.(md|markdown|md\.txt|txt)~?$", re.IGNORECASE),
}
"""What people, and editors that hide it, write instead of an ending."""
ALIKE = 0.8
"""How alike two names are when one is certainly meant for the other."""


def meant_record(name: str, folder: str) -> str:
    """Return the file in a folder of records that is meant by another name; empty when it is none."""
    ending = ENDINGS[FOLDERS[folder]].search(name)
    return f"{folder}/{plain(name[: ending.start()])}{FOLDERS[folder]}" if ending else ""


def meant_file(name: str, known: Collection[str]) -> str:
    """Return the file or folder of a pack that is certainly meant by another name; empty when none is."""
    right = f"{ENDINGS['.yaml'].sub('', name.lower())}.yaml"
    if right in known:
        return right
    near = next(iter(nearest(name, known, most=1)), "")
    return near if SequenceMatcher(None, name, near).ratio() >= ALIKE else ""


def to_rename(name: str, right: str) -> str:
    """Return what to do about it."""
    hint = _("Rename it: {path}").format(path=right)
    hidden = _("Windows may hide the last ending; its Explorer shows it under View, File name extensions.")
    return f"{hint}. {hidden}" if name.lower().endswith(".txt") else hint
