"""What was found, for programs: in rows and as a document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.searching.excerpt import excerpt

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from relocate_cli.domain.searching.found import Found, Hit

LONGEST = 160
"""How long a snippet is where no screen limits it."""


def hit_row(hit: Hit) -> tuple[str, ...]:
    """Return one hit for a pipe: kind, id, title, the words around it, and the pack it stands in."""
    entry, said = hit.entry, excerpt(hit.passage, hit.at, LONGEST)
    said = f"{hit.reach}. {said}" if hit.urgent else said  # a number that is needed now
    return (entry.kind, entry.id, hit.title, said, entry.pack)


def found_document(found: Found, host: Callable[[], Mapping[str, Any]], number: int | None) -> dict[str, Any]:
    """Return what was found as JSON values."""
    hits = list(found.hits(number))
    return {
        "words": found.question.asked,
        "read_as": {word: list(known) for word, known in found.read_as.items()},
        "total": len(found.places),
        "hits": list(map(_hit_document, hits)),
        "fits": found.fits,
        "missing": list(found.missing),
        **({} if found.fits else {"ask": dict(host()) or None}),
    }


def _hit_document(hit: Hit) -> dict[str, Any]:
    return {
        "kind": hit.entry.kind,
        "id": hit.entry.id,
        "title": hit.title,
        "pack": hit.entry.pack,
        "snippet": excerpt(hit.passage, hit.at, LONGEST),
        "on_list": hit.mine,
        "urgent": hit.urgent,
        **({"reach": hit.reach} if hit.reach else {}),
    }
