"""A document, number or card that one holds or needs."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from relocate_cli.domain.dates.duration import Duration, parse_duration
from relocate_cli.domain.guide.gloss import glossed


class Paper(NamedTuple):
    """What it is called here and by the authorities, and whether everybody needs one."""

    id: str
    title: str
    official: str
    for_household: bool
    """Whether one is enough for the whole household."""
    form: str = ""
    """As what it is asked for: original, copy or translation; nothing where no source says."""
    brought: bool = False
    """Whether people have it before they come, or write it themselves."""
    takes: Duration | None = None
    """How long one waits for it."""

    @property
    def name(self) -> str:
        """What it is called here and, where that says more, by the authorities."""
        return glossed(self.title, self.official)


def paper_of(id: str, written: Mapping[str, Any]) -> Paper:
    """Return the paper that a checked, layered record describes."""
    return Paper(
        id,
        written["title"],
        written.get("official", ""),
        for_household=written.get("per") == "household",
        form=written.get("form", ""),
        brought=written.get("brought", False),
        takes=parse_duration(written["takes"]) if "takes" in written else None,
    )
