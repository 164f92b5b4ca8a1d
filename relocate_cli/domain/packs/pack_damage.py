"""What is wrong with an installed pack: its bytes are not those that were installed."""

from __future__ import annotations

from typing import NamedTuple

from relocate_cli.domain.packs.installed_name import InstalledName  # noqa: TC001 - fields have types
from relocate_cli.language import _, ngettext


class PackDamage(NamedTuple):
    """The files of an installed pack that are not as they were; none where no manifest names them."""

    name: InstalledName
    missing: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()

    @property
    def what(self) -> str:
        """The first damaged file and how many more there are, in words."""
        if not (self.missing or self.changed):
            return _("some of its files are not as they were installed")
        form = _("{file} is missing") if self.missing else _("{file} is not as it was installed")
        told = form.format(file=(*self.missing, *self.changed)[0])
        more = len(self.missing) + len(self.changed) - 1
        if not more:
            return told
        text = ngettext("{told}, and {count} more file", "{told}, and {count} more files", more)
        return text.format(told=told, count=more)
