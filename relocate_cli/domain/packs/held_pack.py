"""A version of a pack on this computer."""

from pathlib import Path
from typing import NamedTuple

from relocate_cli.domain.packs.pack_damage import PackDamage


class HeldPack(NamedTuple):
    """One version of a pack, where it comes from, and whether it is the one in use."""

    id: str
    version: str
    origin: str
    """``built-in``, ``installed``, ``folder`` (of RELOCATE_GUIDES) or ``pip`` (of a pip package)."""
    in_use: bool
    name: str
    hash: str
    folder: Path
    damage: PackDamage | None = None
    """What is wrong with its files, if it was installed."""
