"""What somebody may be asked about themselves, and can allow to be shown, one by one."""

from __future__ import annotations

from enum import StrEnum


class OwnAnswer(StrEnum):
    """One of the facts that a household has told the program and an office asks for."""

    NAME = "name"
    BORN = "born"
    MOVE = "move"
