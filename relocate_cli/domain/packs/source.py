"""A text file of a pack as it was read: scalars, lists and mappings that remember where they stand."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from relocate_cli.domain.variant import variant


class Mark(NamedTuple):
    """Where something stands: the file's path in the pack, line and column from 1."""

    path: str
    line: int = 1
    column: int = 1


@variant
class Scalar(NamedTuple):
    """A value as it was written: always text, whatever YAML would make of it."""

    text: str
    mark: Mark


@variant
class Sequence(NamedTuple):
    """A list."""

    items: tuple[Node, ...]
    mark: Mark


class Pair(NamedTuple):
    """A key and its value."""

    key: Scalar
    value: Node


@variant
class Mapping(NamedTuple):
    """Keys and values in the order they were written."""

    entries: tuple[Pair, ...]
    mark: Mark


Node: TypeAlias = Scalar | Sequence | Mapping


NOTHING = frozenset({"", "~", "null"})
"""How YAML writes that there is no value; nobody wants it shown to people as a word."""


def says_nothing(node: Scalar) -> bool:
    """Whether a value is left out, or written as none."""
    return node.text.strip() in NOTHING


def is_empty(node: Node) -> bool:
    """Whether nothing is written there."""
    return isinstance(node, Scalar) and not node.text
