"""Everything in what a pack says that has fields, however deep it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def mappings_in(
    written: dict[str, Any] | list[Any], path: str = "", *, skip: str = ""
) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield each mapping with its path, outer ones first; nothing of what stands under the key `skip`."""
    if isinstance(written, dict):
        yield path, written
    named = written.items() if isinstance(written, dict) else enumerate(written, 1)
    for name, value in named:
        if isinstance(value, (dict, list)) and name != skip:
            yield from mappings_in(value, f"{path}/{name}".lstrip("/"), skip=skip)
