"""Which installed packs are in use: the last thing that was said of each, folded from events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.packs.installed_name import InstalledName, installed_name
from relocate_cli.domain.plan.undo import not_undone

if TYPE_CHECKING:
    from collections.abc import Iterable

    from relocate_cli.domain.plan.event import Event

PACK_IN_USE = "pack"
"""Events of this kind name the pack, its version and its hash; no version means the built-in one again."""


def pack_events(events: Iterable[Event]) -> list[Event]:
    """Return what was said of packs and still counts, oldest first."""
    counted = not_undone(event for event in events if event.do in {PACK_IN_USE, "undo"})
    return [event for event in counted if event.do == PACK_IN_USE]


def active_packs(events: Iterable[Event]) -> dict[str, InstalledName]:
    """Return the installed packs in use by their id; a name that no program of ours wrote counts as none."""
    latest = {str(event.data.get("pack")): event for event in pack_events(events)}
    names = {id: _name(event) for id, event in latest.items()}
    return {id: name for id, name in names.items() if name}


def _name(event: Event) -> InstalledName | None:
    data = event.data
    return installed_name(f"{data.get('pack')}@{data.get('version')}-{data.get('hash')}")
