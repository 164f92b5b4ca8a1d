"""A document, number or card that one holds or needs."""

from typing import NamedTuple


class Paper(NamedTuple):
    """What it is called here and by the authorities, and who gives it out."""

    id: str
    title: str
    official: str
    form: str
    """``original``, ``copy`` or ``translation``; empty when any will do."""
    issued_by: str
    for_household: bool
    """Whether one is enough for the whole household."""
