"""What somebody asks for while going through a list, beyond looking."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from relocate_cli.domain.checklist.item import ItemKey


class Wish(NamedTuple):
    """What a key asks for that is more than looking: it is saved first, and shown afterwards."""

    kind: str
    """``done``, ``open``, ``wait``, ``skip``, ``note``, ``undo`` or ``leave``."""
    key: ItemKey = ("", "")
    part: int = 0
    text: str = ""
