"""Everything in what a pack says that has fields, however deep it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def mappings_in(written: Any, path: str = "", *, skip: str = "") -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield each mapping with its path, outer ones first; nothing of what stands under the key `skip`."""
    if isinstance(written, list):
        for number, value in enumerate(written, 1):
            yield from mappings_in(value, f"{path}/{number}", skip=skip)
    elif isinstance(written, dict):
        yield path, written
        for key, value in written.items():
            if key != skip:
                yield from mappings_in(value, f"{path}/{key}".lstrip("/"), skip=skip)
