"""What a shell offers to complete what one has begun to type: names that begin so."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from relocate_cli.errors import RelocateError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import click

    Completer = Callable[[click.Context, click.Parameter, str], list[str]]


def offered(names: Callable[[click.Context], Iterable[str]]) -> Completer:
    """Return what offers those of these names that begin so; nothing where they cannot be read."""

    def complete(context: click.Context, _parameter: click.Parameter, begun: str) -> list[str]:
        with suppress(RelocateError, OSError):
            return [name for name in names(context) if name.startswith(begun)]
        return []

    return complete


def one_of(*words: str) -> Completer:
    """Return what offers these words."""
    return offered(lambda _context: words)
