"""What every use case works with: where things lie, the language, and which day it is."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from relocate_cli.domain.packs.pack_damage import PackDamage


class Homes(NamedTuple):
    """The folders of one user; only `data` may be synced, and only it must never be lost."""

    data: Path
    state: Path
    cache: Path
    config: Path
    missing: Path | None = None
    """The folder in which they were said to lie, when it is not there."""


class Workspace(NamedTuple):
    """The world of one command, looked up once at the door."""

    homes: Homes
    guides: tuple[Path, ...]
    """Folders in which packs lie side by side; an earlier one goes first."""
    language: str
    today: date
    damaged: tuple["PackDamage", ...] = ()
    """Installed packs whose bytes are not those that were installed."""

    def beside(self, folder: Path) -> "Workspace":
        """Return the world in which the packs that lie beside this one go before all others."""
        return self._replace(guides=(folder.parent, *self.guides))
