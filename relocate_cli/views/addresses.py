"""Web addresses in running text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from relocate_cli.views.lines import Line

SAFE = re.compile(r"https://[!-~]+")
ADDRESS = re.compile(r"https://[^\s<>\"')]+[^\s<>\"').,;:]")
"""One that can be followed; a full stop or a bracket after it is the sentence's."""


def can_be_linked(address: str) -> bool:
    """Whether an address can stand in a link as it is, without anything that could end it early."""
    return bool(SAFE.fullmatch(address))


def without_addresses(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield the lines without those that only repeat where the label above leads."""
    address = ""
    for line in lines:
        if not address or line.text != address:
            yield line
        address = line.link if can_be_linked(line.link) else ""
