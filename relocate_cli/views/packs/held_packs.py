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
        aside=lambda: [Line(told)] if (told := healing_words(held)) else [],
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
        style = "" if pack.in_use else "faint"
        if pack.damage:
            text, style = _("{pack}, damaged: {what}").format(pack=text, what=pack.damage.what), "warn"
        lines.append(Line(text, style, wide, pack.id))
    return lines


def healing_words(held: Iterable[HeldPack]) -> str:
    """Return how damaged packs are made whole; nothing when there are none."""
    damaged = any(pack.damage for pack in held)
    return _("Install what is damaged again: relocate pack install FILE") if damaged else ""


def held_rows(held: Iterable[HeldPack]) -> Iterator[tuple[str, ...]]:
    """Yield the packs for a pipe: id, version, origin, whether it is in use, hash, whether it is damaged."""
    for pack in held:
        in_use, damaged = "in-use" if pack.in_use else "", "damaged" if pack.damage else ""
        yield pack.id, pack.version, pack.origin, in_use, pack.hash, damaged


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
        "damaged": pack.damage is not None,
        "missing": list(pack.damage.missing) if pack.damage else [],
        "changed": list(pack.damage.changed) if pack.damage else [],
    }
