"""A pack that somebody wants to install, as it is shown before the question."""

from typing import NamedTuple


class Offer(NamedTuple):
    """What is in a pack, who signed it, and what it takes the place of."""

    id: str
    name: str
    level: str
    parent: str
    version: str
    tasks: int
    overlays: int
    """Inherited tasks that it changes."""
    languages: tuple[str, ...]
    warnings: int
    signer: str
    unsigned: str
    """Where a signature would lie and none does; empty for a folder, which can have none."""
    is_known_signer: bool
    replaces: str
    """The version in use now; empty when there is none."""
    beside: str
    """A pack of another id with the same name, beside which it would stand; a folder's name is the id."""
    takes_built_in: bool
    """Whether it takes the place of a built-in pack for the first time."""
