"""Packs laid over one another, from the nation to the municipality, into one set of records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.guide.part import apart
from relocate_cli.domain.nearest import did_you_mean
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.domain.packs.format import KINDS
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.domain.packs.pack import Pack

NO_LAYERS = frozenset({"personas"})
"""Kinds that are a pack's own and stay out of the guide."""

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
        "renamed": {old: new for pack in packs for old, new in pack.head.get("renamed", {}).items()},
        "retired": {old: why for pack in packs for old, why in pack.head.get("retired", {}).items()},
        **layers.records,
        "tasks": {id: apart(task) for id, task in layers.records["tasks"].items()},
    }
    return written, layers.findings


class _Layers:
    """The records laid so far, and what of the pack laid last did not fit."""

    def __init__(self) -> None:
        self.records: dict[str, dict[str, Any]] = {kind: {} for kind in KINDS if kind not in NO_LAYERS}
        self.findings: list[Finding] = []

    def lay(self, pack: Pack) -> None:
        for kind, known in self.records.items():
            for id, record in pack.records[kind].items():
                if id in known:
                    self._twice(pack, kind, id)
                else:
                    known[id] = {**record, "pack": pack.id}
            for id, overlay in pack.overlays[kind].items():
                if id in known:
                    self._change(pack, kind, id, overlay)
                else:
                    self._nothing_to_change(pack, kind, id)

    def _twice(self, pack: Pack, kind: str, id: str) -> None:
        parent = self.records[kind][id]
        message = _("{id} exists already in {pack}, and this would replace it silently.")
        hint = _("To change it, write overrides: {pack}/{id}@{rev}. For something else, choose another name.")
        message = message.format(id=id, pack=parent["pack"])
        hint = hint.format(pack=parent["pack"], id=id, rev=parent.get("rev", 1))
        self._fault(pack, f"{kind}/{id}", "P040", message, hint)

    def _nothing_to_change(self, pack: Pack, kind: str, id: str) -> None:
        message = _("There is nothing called {id} in the parent packs to change.").format(id=id)
        hint = did_you_mean(id, self.records[kind])
        self._fault(pack, f"{kind}/{id}/overrides", "P041", message, hint)

    def _change(self, pack: Pack, kind: str, id: str, overlay: dict[str, Any]) -> None:
        record, path = self.records[kind][id], f"{kind}/{id}"
        if "dropped" in record:
            self._already_dropped(pack, f"{path}/overrides", id, record["dropped"]["pack"])
            return
        self._check_target(pack, f"{path}/overrides", record, id, overlay.get("overrides", ""))
        if "drop" in overlay:
            record["dropped"] = {"pack": pack.id, "why": overlay["drop"]}
        if "drop" in overlay and overlay.keys() - {"overrides", "drop"}:
            self._fault(pack, f"{path}/drop", "P043", _("A task that is dropped cannot be changed as well."))
        for field, values in overlay.get("add", {}).items():
            record[field] = [*record.get(field, []), *values]
        record.update(overlay.get("replace", {}))
        if "here" in overlay:
            here = {"place": pack.head.get("name", pack.id), "text": overlay["here"]}
            record["here"] = [*record.get("here", []), here]

    def _check_target(self, pack: Pack, path: str, record: dict[str, Any], id: str, overrides: str) -> None:
        target, _at, rev = overrides.partition("@")
        right, now = f"{record['pack']}/{id}", record.get("rev", 1)
        if target != right:
            message = _("This overrides {target}, but the parent is {right}.")
            hint = f"overrides: {right}@{now}"
            self._fault(pack, path, "P041", message.format(target=target or "?", right=right), hint)
        elif rev != str(now):
            message = _("Written against revision {rev}; {target} is at revision {now} by now.")
            hint = _("Read the parent again; if this still fits, write @{now}.").format(now=now)
            text = message.format(rev=rev, target=target, now=now)
            self._warn(pack, path, "P042", text, hint)

    def _already_dropped(self, pack: Pack, path: str, id: str, by: str) -> None:
        message = _("{pack} has dropped {id}, so this changes nothing.").format(pack=by, id=id)
        hint = _("Delete the file; if the task is needed here, write one of your own under another name.")
        self._warn(pack, path, "P048", message, hint)

    def _fault(self, pack: Pack, path: str, code: str, message: str, hint: str = "") -> None:
        self.findings.append(Finding(pack.mark(path), code, message, hint))

    def _warn(self, pack: Pack, path: str, code: str, message: str, hint: str) -> None:
        self.findings.append(Finding(pack.mark(path), code, message, hint, "warning"))


def without_dropped(written: Layered) -> Layered:
    """Return the records without those that a pack dropped; what it said of them is kept as retired."""
    kept, retired = {}, dict(written["retired"])
    for id, task in written["tasks"].items():
        if "dropped" in task:
            retired[id] = task["dropped"]["why"]
        else:
            kept[id] = task
    return {**written, "tasks": kept, "retired": retired}
