"""One field of a record in the lines of its file: set, added, taken away; every other line stays as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.domain.packs.source import Mark


FENCE = "---"
"""The line below the head of an article."""


class RecordLines(NamedTuple):
    """The lines of a file, and where in them a record stands."""

    lines: tuple[str, ...]
    start: int
    end: int
    indent: str

    @property
    def text(self) -> str:
        """The whole file."""
        return "\n".join(self.lines) + "\n"

    def with_field(self, name: str, written: Sequence[str], order: Sequence[str]) -> RecordLines:
        """Return the lines in which the field is written so; without lines of its own it is taken away."""
        first, last = self._block(name)
        if first == last:
            first = last = self._place(name, order)
        new = [f"{self.indent}{line}" for line in written]
        lines = (*self.lines[:first], *new, *self.lines[last:])
        return self._replace(lines=lines, end=self.end + len(new) - (last - first))

    def field(self, name: str) -> tuple[str, ...]:
        """Return the lines of a field as they stand there, without the indent of the record."""
        first, last = self._block(name)
        return tuple(line.removeprefix(self.indent) for line in self.lines[first:last])

    def _block(self, name: str) -> tuple[int, int]:
        """Return the first line of a field and the one after its last; twice the same where there is none."""
        head = f"{self.indent}{name}:"
        first = next((n for n in range(self.start, self.end) if self.lines[n].startswith(head)), -1)
        if first < 0:
            return self.end, self.end
        last = first + 1
        for number in range(first + 1, self.end):
            line = self.lines[number]
            if self.is_aside(line):
                continue
            if not line.startswith((f"{self.indent} ", f"{self.indent}- ")):
                break
            last = number + 1
        return first, last

    def is_aside(self, line: str) -> bool:
        """Whether a line is empty or a comment: it belongs to what comes below it."""
        return not line.strip() or line.lstrip().startswith("#")

    def _place(self, name: str, order: Sequence[str]) -> int:
        """Return where a new field goes: behind those that come before it in the format."""
        before = order[: order.index(name)] if name in order else order
        ends = [last for first, last in map(self._block, before) if first != last]
        return max(ends, default=self.end)


def record_lines_of(text: str, mark: Mark | None) -> RecordLines | None:
    """Return where a record stands in its file; None where it is written in one line. No mark is the file."""
    lines = tuple(text.rstrip("\n").split("\n")) if text.strip() else ()
    if mark is None:
        return RecordLines(lines, 0, len(lines), "")
    start, indent = mark.line - 1, " " * (mark.column - 1)
    if not lines[start].startswith(indent) or lines[start][mark.column - 1] in "{[":
        return None
    found = RecordLines(lines, start, len(lines), indent)
    end = start
    for number in range(start, len(lines)):
        if not found.is_aside(lines[number]):
            if not lines[number].startswith(indent) or lines[number].rstrip() == FENCE:
                break
            end = number + 1
    return found._replace(end=end)


def with_entries(name: str, block: Sequence[str], added: Sequence[str], dropped: set[int]) -> list[str]:
    """Return a list with an entry in each line: those with these numbers left out, these texts added."""
    entries = [n for n, line in enumerate(block) if line.lstrip().startswith("- ")]
    indent = (
        block[entries[0]][: len(block[entries[0]]) - len(block[entries[0]].lstrip())] if entries else "  "
    )
    gone: set[int] = set()
    for number, start in enumerate(entries, 1):
        if number in dropped:
            end = entries[number] if number < len(entries) else len(block)
            gone |= {start, *(n for n in range(start, end) if block[n].startswith(f"{indent}  "))}
    kept = [line for n, line in enumerate(block) if n not in gone] or [f"{name}:"]
    return [*kept, *(f"{indent}- {text}" for text in added)]
