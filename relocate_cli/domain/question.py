"""What we ask, and which answers there are."""

from typing import NamedTuple

from relocate_cli.domain.condition import Condition

UNKNOWN = "?"
"""How an answer says "I don't know yet"; it is never stored."""


class Option(NamedTuple):
    """One answer to choose, and the papers that whoever chooses it holds already."""

    value: str
    label: str
    gives: tuple[str, ...] = ()


class Question(NamedTuple):
    """One thing we ask, of the household or of each person it concerns."""

    id: str
    ask: str
    help: str
    type: str
    """``choice``, ``choices``, ``yesno``, ``date`` or ``number``."""
    per: str
    """``household`` or whom it is asked of: ``person``, ``adult``, ``child``, ``pet``, ``car``."""
    together: bool
    """Whether the first person's answer probably holds for all."""
    options: tuple[Option, ...]
    when: Condition
    anchor: str
    """What a date question is called in a deadline, such as "your move"."""

    @property
    def for_household(self) -> bool:
        """Whether one answer holds for the whole household."""
        return self.per == "household"

    def option(self, value: str) -> Option | None:
        """Return the answer with this value."""
        return next((option for option in self.options if option.value == value), None)
