"""What is wrong with an installed pack: its bytes are not those that were installed."""

from typing import NamedTuple

from relocate_cli.domain.packs.installed_name import InstalledName
from relocate_cli.language import _, ngettext

ASIDE = ("translations/", "README", "LICENSE")
"""How the names of files begin without which the guide is whole."""


class PackDamage(NamedTuple):
    """The files of an installed pack that are not as they were; none where no manifest names them."""

    name: InstalledName
    missing: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()

    @property
    def is_of_guide(self) -> bool:
        """Whether a part of the guide may be lost, and not only a translation or what authors say of it."""
        files = (*self.missing, *self.changed)
        return not files or not all(file.startswith(ASIDE) for file in files)

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
