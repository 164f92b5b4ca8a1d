"""A kind of newcomer."""

from typing import NamedTuple

from relocate_cli.domain.profile.condition import Condition


class Group(NamedTuple):
    """A kind of newcomer: a condition with a name."""

    id: str
    title: str
    when: Condition
