"""The packs on this computer as a table: version, where it comes from, whether it is in use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.language import _
from relocate_cli.views.lines import Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from relocate_cli.domain.packs.held_pack import HeldPack


def held_reply(held: Sequence[HeldPack]) -> Reply:
    """Return which packs and versions are on this computer."""
    return Reply(
        "pack-list/1",
        lambda: {"packs": [held_document(pack) for pack in held]},
        lambda: held_rows(held),
        lambda: held_lines(held),
    )


def held_lines(held: Sequence[HeldPack]) -> list[Line]:
    """Return one row for each version; those that another one goes before are faint."""
    origins = {
        "built-in": _("built-in"),
        "installed": _("installed"),
        "folder": _("in RELOCATE_GUIDES"),
        "pip": _("from a pip package"),
    }
    wide = max((len(pack.id) for pack in held), default=0) + 2
    versions = max((len(pack.version) for pack in held), default=0) + 2
    lines = []
    for pack in held:
        form = _("{origin}, in use") if pack.in_use else "{origin}"
        text = pack.version.ljust(versions) + form.format(origin=origins[pack.origin])
        lines.append(Line(text, "" if pack.in_use else "faint", wide, pack.id))
    return lines


def held_rows(held: Iterable[HeldPack]) -> Iterator[tuple[str, ...]]:
    """Yield the packs for a pipe: id, version, origin, whether it is in use, hash."""
    for pack in held:
        yield pack.id, pack.version, pack.origin, "in-use" if pack.in_use else "", pack.hash


def held_document(pack: HeldPack) -> dict[str, Any]:
    """Return one version of a pack as JSON values."""
    return {
        "id": pack.id,
        "version": pack.version,
        "origin": pack.origin,
        "in_use": pack.in_use,
        "name": pack.name,
        "hash": pack.hash or None,
        "folder": str(pack.folder),
    }
