"""A pack as its authors wrote it, read and checked for shape, not yet layered on its parents."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.look_alikes import alike_words
from relocate_cli.domain.naming import ID
from relocate_cli.domain.packs.format import FOLDERS, FORMAT, SHAPES, overlay_shape
from relocate_cli.domain.packs.notes import Notes
from relocate_cli.domain.packs.pack_record import PACK
from relocate_cli.domain.packs.reading import read
from relocate_cli.domain.packs.source import Mapping, Mark, Node, Scalar
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator

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

    @property
    def parent(self) -> str:
        """The pack that this one extends; empty for a country."""
        return str(self.head.get("extends", ""))

    def mark(self, path: str) -> Mark:
        """Return where a value stands, or the nearest thing around it."""
        while path and path not in self.marks:
            path = path.rpartition("/")[0]
        return self.marks.get(path, Mark("pack.yaml"))


def read_pack(id: str, nodes: dict[str, Node]) -> tuple[Pack, list[Finding]]:
    """Return the pack that these files hold, by path, with every problem of their shape."""
    notes = Notes()
    records: dict[str, RecordsById] = {kind: {} for kind in SHAPES}
    overlays: dict[str, RecordsById] = {kind: {} for kind in SHAPES}
    for kind, name, node in _written(nodes, notes):
        if isinstance(node, Mapping) and any(entry.key.text == "overrides" for entry in node.entries):
            shape, into = overlay_shape(kind), overlays
        else:
            shape, into = SHAPES[kind], records
        value = read(notes, shape, node, f"{kind}/{name}")
        if value is not None:
            into[kind][name] = value
    head = read(notes, PACK, nodes["pack.yaml"], "") if "pack.yaml" in nodes else {}
    _check_format(head or {}, notes)
    pack = Pack(id, head or {}, records, overlays, tuple(notes.references), notes.texts, notes.marks)
    return pack, notes.findings


def _written(nodes: dict[str, Node], notes: Notes) -> Iterator[tuple[str, str, Node]]:
    """Yield kind, id and node of every record."""
    for path, node in nodes.items():
        folder, _slash, file = path.rpartition(".")[0].rpartition("/")
        if folder in FOLDERS:
            yield folder, file, node
        elif file in SHAPES and not folder:
            for key, value in _named(node, notes):
                yield file, key.text, value


def _named(node: Node, notes: Notes) -> Iterator[tuple[Scalar, Node]]:
    if not isinstance(node, Mapping):
        notes.expected(node, _("names, each with a colon"))
        return
    for key, value in node.entries:
        if re.fullmatch(ID, key.text):
            yield key, value
        else:
            message = _("{id} cannot be the id of a record.").format(id=repr(key.text))
            hint = f"{_('Use small letters a-z, digits and hyphens.')} {alike_words(key.text)}".rstrip()
            notes.fault(key.mark, "P038", message, hint)


def _check_format(head: dict[str, Any], notes: Notes) -> None:
    written = head.get("format", FORMAT)
    if written > FORMAT:
        message = _("This pack uses format {written}; this program reads up to {known}.")
        message = message.format(written=written, known=FORMAT)
        notes.fault(Mark("pack.yaml"), "P039", message, _("Install a newer relocate."))
