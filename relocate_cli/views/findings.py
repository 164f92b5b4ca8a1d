"""What is wrong in a pack: for people with the line it stands in, for editors, for GitHub, as JSON."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from relocate_cli.language import _, ngettext
from relocate_cli.views.lines import Line, clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from relocate_cli.domain.packs.finding import Finding

STYLES = {"error": "bad", "warning": "warn"}
INDENT = 4
ESCAPES = {"%": "%25", "\r": "%0D", "\n": "%0A"}
"""How GitHub wants signs written that have a meaning there."""


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


def finding_rows(findings: Iterable[Finding], here: Path) -> Iterator[tuple[str]]:
    """Yield each finding in one line, and its hint in the next."""
    for finding in findings:
        yield (headline(finding, here),)
        if finding.hint:
            yield (f"  {hint_of(finding)}",)


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


def github_rows(findings: Iterable[Finding], here: Path) -> Iterator[tuple[str]]:
    """Yield each finding as an annotation that GitHub shows beside the line."""
    for finding in findings:
        mark = finding.mark
        path = _escaped(shown_path(mark.path, here), ":,")
        text = _escaped("\n".join(filter(None, (finding.message, hint_of(finding)))))
        at = f"file={path},line={mark.line},col={mark.column},title={finding.code}"
        yield (f"::{finding.level} {at}::{text}",)


def _escaped(text: str, more: str = "") -> str:
    signs = {**ESCAPES, **{sign: f"%{ord(sign):02X}" for sign in more}}
    return "".join(signs.get(sign, sign) for sign in text)


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


def summary(packs: Sequence[str], tasks: int, errors: int, warnings: int) -> str:
    """Return how much is wrong: 3 errors, 1 warning in 2 packs."""
    count = len(packs)
    which = packs[0] if count == 1 else ngettext("{count} pack", "{count} packs", count).format(count=count)
    if not errors + warnings:
        text = ngettext(
            "{packs}: no problems in {tasks} task", "{packs}: no problems in {tasks} tasks", tasks
        )
        return text.format(packs=which, tasks=tasks)
    counts = []
    if errors:
        counts.append(ngettext("{count} error", "{count} errors", errors).format(count=errors))
    if warnings:
        counts.append(ngettext("{count} warning", "{count} warnings", warnings).format(count=warnings))
    return _("{counts} in {packs}").format(counts=", ".join(counts), packs=which)
