"""Packs laid over one another, from the nation to the municipality, into one set of records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.guide.freshness import last_read
from relocate_cli.domain.guide.kinds import KINDS, Use
from relocate_cli.domain.guide.part import apart
from relocate_cli.domain.packs import misfits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.domain.packs.finding import Finding
    from relocate_cli.domain.packs.pack import Pack

Layered = dict[str, Any]
"""A guide as its packs say it: records by kind and id, each with the pack that defines it, and a head."""


def layer(packs: Sequence[Pack]) -> tuple[Layered, list[Finding]]:
    """Return the records of all packs as one, country first, and what of the last one did not fit."""
    layers = _Layers()
    for pack in packs:
        layers.findings = []
        layers.lay(pack)
    top = packs[-1]
    written = {
        "id": top.id,
        "lineage": [
            {"id": pack.id, "name": pack.head.get("name", pack.id), "version": pack.head.get("version", "0")}
            for pack in packs
        ],
        "language": top.head.get("language", "en"),
        "host": next((pack.head["host"] for pack in reversed(packs) if "host" in pack.head), ""),
        "newer": next((pack.head["newer"] for pack in reversed(packs) if "newer" in pack.head), {}),
        "read": last_read(layers.records),
        "renamed": {old: new for pack in packs for old, new in pack.head.get("renamed", {}).items()},
        "retired": {old: why for pack in packs for old, why in pack.head.get("retired", {}).items()},
        **layers.records,
        "tasks": {id: apart(task) for id, task in layers.records["tasks"].items()},
    }
    return written, layers.findings


class _Layers:
    """The records laid so far, and what of the pack laid last did not fit."""

    def __init__(self) -> None:
        self.records: dict[str, dict[str, Any]] = {
            kind.name: {} for kind in KINDS.values() if Use.OWN not in kind.use
        }
        self.below: list[Pack] = []
        self.findings: list[Finding] = []

    def lay(self, pack: Pack) -> None:
        for kind, known in self.records.items():
            for id, record in pack.records[kind].items():
                if id in known:
                    self.findings.append(misfits.twice(pack, f"{kind}/{id}", known[id]))
                else:
                    known[id] = {**record, "pack": pack.id}
            for id, overlay in pack.overlays[kind].items():
                if id in known:
                    self._change(pack, kind, id, overlay)
                elif not any(below.may_have(kind, id) for below in self.below):
                    self.findings.append(
                        misfits.nothing_to_change(pack, f"{kind}/{id}", known, overlay["overrides"])
                    )
        self.below.append(pack)

    def _change(self, pack: Pack, kind: str, id: str, overlay: dict[str, Any]) -> None:
        record, path = self.records[kind][id], f"{kind}/{id}"
        if "dropped" in record:
            self.findings.append(misfits.dropped_already(pack, path, record["dropped"]["pack"]))
            return
        self.findings += misfits.wrong_target(pack, path, record, overlay.get("overrides", ""))
        self.findings += misfits.says_too_little(pack, path, overlay)
        if "drop" in overlay:
            record["dropped"] = {"pack": pack.id, "why": overlay["drop"]}
        if "drop" in overlay and overlay.keys() - {"overrides", "drop"}:
            self.findings.append(misfits.dropped_and_changed(pack, path))
        for field, values in overlay.get("add", {}).items():
            record[field] = [*record.get(field, []), *values]
        record.update(overlay.get("replace", {}))
        if "here" in overlay:
            here = {"place": pack.head.get("name", pack.id), "text": overlay["here"]}
            record["here"] = [*record.get("here", []), here]
