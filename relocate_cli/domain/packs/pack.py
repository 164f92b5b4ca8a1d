"""A pack as its authors wrote it, read and checked for shape, not yet layered on its parents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.packs.format import FORMAT, SHAPES, overlay_shape
from relocate_cli.domain.packs.notes import Notes
from relocate_cli.domain.packs.pack_record import PACK
from relocate_cli.domain.packs.reading import read, read_fields
from relocate_cli.domain.packs.source import Mark, Node
from relocate_cli.domain.packs.written_records import is_change, written_records
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterable

    from relocate_cli.domain.packs.finding import Finding
    from relocate_cli.domain.packs.reference import Reference

RecordsById = dict[str, dict[str, Any]]
"""Records of one kind, by id."""


class Pack(NamedTuple):
    """Records and overlays by kind and id, and what is needed to check and translate them."""

    id: str
    head: dict[str, Any]
    """What pack.yaml says."""
    records: dict[str, RecordsById]
    """What it defines, by kind; every kind is there."""
    overlays: dict[str, RecordsById]
    """What it changes of its parents' records, by kind; every kind is there."""
    references: tuple[Reference, ...]
    texts: dict[str, str]
    """Everything that is translated, by path."""
    marks: dict[str, Mark]
    """Where each value stands, by path: ``tasks/notify-move/title``."""
    unread: frozenset[str] = frozenset()
    """What stands there and cannot be read: ``contacts``, ``tasks/bankid/why``, or ``pack`` for the head."""

    @property
    def parent(self) -> str:
        """The pack that this one extends; empty for a country."""
        return str(self.head.get("extends", ""))

    @property
    def has_head(self) -> bool:
        """Whether it is known what the pack says of itself, and so which packs it lies on."""
        return bool(self.head) and "pack" not in self.unread

    def may_have(self, kind: str, id: str) -> bool:
        """Whether a record of this name may stand where nothing could be read."""
        return not self.unread.isdisjoint({kind, f"{kind}/{id}"})

    def says_unreadable(self, path: str) -> bool:
        """Whether something stands at this path, or within it, that cannot be read."""
        return any(found == path or found.startswith(f"{path}/") for found in self.unread)

    def mark(self, path: str) -> Mark:
        """Return where a value stands, or the nearest thing around it."""
        while path and path not in self.marks:
            path = path.rpartition("/")[0]
        return self.marks.get(path, Mark("pack.yaml"))


def read_pack(id: str, nodes: dict[str, Node], lost: Iterable[str] = ()) -> tuple[Pack, list[Finding]]:
    """Return the pack that these files hold, by path, with every problem of their shape.

    Of the lost files only the paths are known.
    """
    notes = Notes()
    records: dict[str, RecordsById] = {kind: {} for kind in SHAPES}
    overlays: dict[str, RecordsById] = {kind: {} for kind in SHAPES}
    for kind, name, node in written_records(nodes, notes):
        if is_change(kind, node):
            shape, into = overlay_shape(kind), overlays
        else:
            shape, into = SHAPES[kind], records
        value = read(notes, shape, node, f"{kind}/{name}")
        if value is not None:
            into[kind][name] = value
    head = read_fields(notes, PACK, nodes["pack.yaml"], "") if "pack.yaml" in nodes else {}
    _check_format(head or {}, notes)
    unread = notes.unread.union(path.partition(".")[0] for path in lost)
    references, texts = tuple(notes.references), notes.texts
    pack = Pack(id, head or {}, records, overlays, references, texts, notes.marks, frozenset(unread))
    return pack, notes.findings


def _check_format(head: dict[str, Any], notes: Notes) -> None:
    written = head.get("format", FORMAT)
    if written > FORMAT:
        message = _("This pack uses format {written}; this program reads up to {known}.")
        message = message.format(written=written, known=FORMAT)
        notes.fault(Mark("pack.yaml"), "P039", message, _("Install a newer relocate."))
