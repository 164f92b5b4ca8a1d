"""A list or mapping while it is read, and the entries of a mapping, each name once."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.packs.source import Mark, Node, Pair, Scalar, is_empty
from relocate_cli.storage.packs import yaml_refusals as refuse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.domain.packs.finding import Finding


class Open(NamedTuple):
    """A list or mapping whose end has not come yet; of a mapping, keys and values lie in turns."""

    mark: Mark
    is_mapping: bool
    in_brackets: bool
    nodes: list[Node]


def entries(nodes: Sequence[Node], findings: list[Finding]) -> tuple[Pair, ...]:
    """Return the entries of keys and values lying in turns; note a name that cannot be one or comes again."""
    kept: dict[str, Pair] = {}
    for key, value in zip(nodes[::2], nodes[1::2], strict=True):
        if not isinstance(key, Scalar) or key.text in refuse.NO_KEYS:
            findings.append(refuse.key(key))
        elif key.text in kept:
            findings.append(refuse.duplicate(key, kept[key.text].key.mark))
        else:  # the parsers disagree on where nothing stands: an empty value stands at its name
            kept[key.text] = Pair(key, Scalar("", key.mark) if is_empty(value) else value)
    return tuple(kept.values())
