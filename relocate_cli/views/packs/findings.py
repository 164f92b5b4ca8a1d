"""One thing that is wrong in a pack: in a line, with the text it stands in, as JSON values."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from relocate_cli.language import _
from relocate_cli.views.lines import INDENT, Line, clean

if TYPE_CHECKING:
    from relocate_cli.domain.packs.finding import Finding

STYLES = {"error": "bad", "warning": "warn"}


def shown_path(path: str, here: Path) -> str:
    """Return a path as one would type it: from here when it lies below."""
    found = Path(path)
    return found.relative_to(here).as_posix() if found.is_relative_to(here) else str(found)


def headline(finding: Finding, here: Path) -> str:
    """Return a finding as editors and compilers write it: path:line:col: error[P012]: text."""
    mark = finding.mark
    where = f"{shown_path(mark.path, here)}:{mark.line}:{mark.column}"
    return f"{where}: {finding.level}[{finding.code}]: {finding.message}"


def hint_of(finding: Finding) -> str:
    """Return what would be right, in a line of its own."""
    return _("hint: {hint}").format(hint=finding.hint) if finding.hint else ""


def finding_lines(finding: Finding, source: str, here: Path, width: int) -> list[Line]:
    """Return a finding with its hint, the line it stands in, and a caret under the place."""
    lines = [Line(headline(finding, here), STYLES[finding.level])]
    if finding.hint:
        lines.append(Line(hint_of(finding), "", INDENT))
    if source.strip():
        lines += _excerpt(source, finding.mark.column, width - INDENT)
    return [*lines, Line()]


def _excerpt(source: str, column: int, width: int) -> list[Line]:
    """Return as much of a line as fits, with a caret under the column."""
    from rich.cells import cell_len, set_cell_size  # noqa: PLC0415 - only when a terminal is drawn on

    text, at = clean(source), column - 1
    start = max(0, at - width // 2) if cell_len(text) > width else 0
    shown = set_cell_size(text[start:], min(width, cell_len(text[start:]))).rstrip()
    caret = " " * cell_len(text[start:at]) + "^"
    return [Line("", "", 0, " " * INDENT + shown), Line("", "good", 0, " " * INDENT + caret)]


def finding_document(finding: Finding, here: Path) -> dict[str, Any]:
    """Return a finding as JSON values."""
    return {
        "path": shown_path(finding.mark.path, here),
        "line": finding.mark.line,
        "column": finding.mark.column,
        "level": finding.level,
        "code": finding.code,
        "message": finding.message,
        "hint": finding.hint or None,
    }
