"""Packs for tests, as they stand after reading: records and overlays by kind and id."""

from __future__ import annotations

from typing import Any

from relocate_cli.domain.packs.format import SHAPES
from relocate_cli.domain.packs.pack import Pack
from relocate_cli.domain.packs.source import Mark


def make_pack(
    id: str,
    *,
    records: dict[str, Any] | None = None,
    overlays: dict[str, Any] | None = None,
    texts: dict[str, str] | None = None,
    **head: Any,
) -> Pack:
    """Return a pack called by its id in capitals, with these records and changes of inherited ones."""
    return Pack(
        id,
        {"name": id.title(), "version": "1", "language": "en", **head},
        {kind: (records or {}).get(kind, {}) for kind in SHAPES},
        {kind: (overlays or {}).get(kind, {}) for kind in SHAPES},
        (),
        texts or {},
        {path: Mark(f"{path}.yaml", 3, 5) for path in _paths(records or {}, overlays or {})},
    )


def _paths(*written: dict[str, Any]) -> set[str]:
    return {f"{kind}/{id}" for found in written for kind, records in found.items() for id in records}
