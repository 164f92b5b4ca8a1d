"""The tree of a text file, built from the parser's events: what is refused never comes into being."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import yaml

from relocate_cli.domain.packs.source import Mapping, Mark, Node, Scalar, Sequence, is_empty
from relocate_cli.storage.packs import yaml_refusals as refuse
from relocate_cli.storage.packs.limits import DEEPEST, MOST_NODES
from relocate_cli.storage.packs.unseen_signs import visible
from relocate_cli.storage.packs.yaml_entries import Open, entries
from relocate_cli.storage.packs.yaml_texts import file_text, is_over_lines, text_faults

if TYPE_CHECKING:
    from relocate_cli.domain.packs.finding import Finding

QUOTED = frozenset({'"', "'"})


class Builder:
    """Takes one event after the other; `finished` says that no more are wanted."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.root: Node | None = None
        self.findings: list[Finding] = []
        self.finished = False
        self.ended_at: Mark | None = None
        """Where `...` ended the document."""
        self.quoted: Mark | None = None
        """Where the last text begins, if it stands in quotation marks and goes over several lines."""
        self._file = file_text(text)
        self._document_read = False
        self._open: list[Open] = []
        self._count = 0

    @property
    def open_bracket(self) -> Mark | None:
        """Where the innermost bracket stands that is not closed yet."""
        return next((one.mark for one in reversed(self._open) if one.in_brackets), None)

    def take(self, event: yaml.Event) -> None:
        """Build on, or note what is refused."""
        if isinstance(event, yaml.ScalarEvent):  # nine of ten
            self._scalar(event)
        elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            self._start(event)
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            self._end()
        elif isinstance(event, yaml.AliasEvent):
            self.findings.append(refuse.alias(self._mark(event), str(event.anchor)))
            self._add(Scalar(f"*{event.anchor}", self._mark(event)))
        else:
            self._document(event)

    def _document(self, event: yaml.Event) -> None:
        if isinstance(event, yaml.DocumentStartEvent) and self._document_read:
            self._stop(refuse.several_documents(self.ended_at or self._mark(event)))
        elif isinstance(event, yaml.DocumentEndEvent):
            self._document_read = True
            self.ended_at = self._mark(event) if event.explicit else None
        elif isinstance(event, yaml.StreamEndEvent) and (self.root is None or is_empty(self.root)):
            self.root = Mapping((), Mark(self.path))

    def _scalar(self, event: Any) -> None:
        text, mark = event.value, self._mark(event)
        self.quoted = mark if event.style in QUOTED and is_over_lines(event) else None
        if self._refuse_properties(event, mark):
            return
        if faults := text_faults(self._file, event, mark):
            self.findings += faults
        if event.style == '"':
            text = visible(text)
        self._add(Scalar(text, mark))

    def _start(self, event: yaml.MappingStartEvent | yaml.SequenceStartEvent) -> None:
        mark = self._mark(event)
        self._refuse_properties(event, mark)
        is_mapping, in_brackets = isinstance(event, yaml.MappingStartEvent), bool(event.flow_style)
        self._open.append(Open(mark, is_mapping, in_brackets, []))
        if len(self._open) > DEEPEST:
            self._stop(refuse.too_deep(mark))

    def _end(self) -> None:
        closed = self._open.pop()
        if closed.is_mapping:
            self._add(Mapping(entries(closed.nodes, self.findings), closed.mark))
        else:
            self._add(Sequence(tuple(closed.nodes), closed.mark))

    def _add(self, node: Node) -> None:
        self._count += 1
        if self._count > MOST_NODES:
            self._stop(refuse.too_many_values(node.mark, MOST_NODES))
        elif self._open:
            self._open[-1].nodes.append(node)
        else:
            self.root = node

    def _refuse_properties(self, event: yaml.NodeEvent, mark: Mark) -> bool:
        """Note an anchor; stop at a tag, since the two parsers disagree on where one ends."""
        if event.anchor is not None:
            self.findings.append(refuse.anchor(mark, event.anchor))
        if event.tag is not None:  # type: ignore[attr-defined]
            self._stop(refuse.tag(mark))
        return self.finished

    def _stop(self, finding: Finding) -> None:
        self.findings.append(finding)
        self.finished = True

    def _mark(self, event: Any) -> Mark:
        # Any, because by its type an event need not have a place; from a parser it always has
        start = event.start_mark
        return Mark(self.path, start.line + 1, start.column + 1)
