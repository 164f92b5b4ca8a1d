"""What is wrong with one text as it was written: too long, hiding something, read as less than it says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.storage.packs import yaml_refusals as refuse
from relocate_cli.storage.packs.limits import LONGEST_SCALAR
from relocate_cli.storage.packs.swallowed import is_odd, swallowed
from relocate_cli.storage.packs.yaml_escapes import unseen_escapes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from relocate_cli.domain.packs.finding import Finding
    from relocate_cli.domain.packs.source import Mark


class FileText(NamedTuple):
    """A file's text, its lines, and whether anything in it makes short texts worth a look."""

    text: str
    lines: list[str]
    is_odd: bool


def file_text(text: str) -> FileText:
    """Return a file's text, to look texts up in."""
    return FileText(text, text.split("\n"), is_odd(text))


def is_over_lines(event: Any) -> bool:
    """Whether a text goes over several lines."""
    return bool(event.end_mark.line > event.start_mark.line)


def text_faults(file: FileText, event: Any, mark: Mark) -> Iterable[Finding]:
    """Return what is wrong with the text of an event of the parser."""
    value = event.value
    if len(value) * 4 > LONGEST_SCALAR and (size := len(value.encode())) > LONGEST_SCALAR:
        return [refuse.too_long(mark, size, LONGEST_SCALAR)]
    if event.style == '"':
        return unseen_escapes(_raw(file, event), value, mark)
    if not event.style and (file.is_odd or is_over_lines(event)):
        return swallowed(file.lines, _raw(file, event), mark)
    return ()


def _raw(file: FileText, event: Any) -> str:
    return file.text[event.start_mark.index : event.end_mark.index]
