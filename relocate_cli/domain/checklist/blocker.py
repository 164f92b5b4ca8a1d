"""What an item waits for."""

from typing import NamedTuple, TypeAlias

ItemKey: TypeAlias = tuple[str, str]
"""Task id and member id; the member id is empty when the task is for the household."""


class Blocker(NamedTuple):
    """What an item waits for: another item, and the paper that one gives or why it comes first."""

    key: ItemKey
    paper: str = ""
    why: str = ""
