"""Everything that is wrong in packs: for people, for editors, for GitHub, as a document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.language import _, ngettext
from relocate_cli.views.lines import Line
from relocate_cli.views.packs.findings import finding_document, finding_lines, headline, hint_of, shown_path
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from relocate_cli.domain.checking.checked import Checked
    from relocate_cli.domain.checking.provenance import Counted
    from relocate_cli.domain.packs.finding import Finding

ESCAPES = {"%": "%25", "\r": "%0D", "\n": "%0A"}
"""How GitHub wants signs written that have a meaning there."""


def report_reply(schema: str, checked: Checked, here: Path, sources: Iterable[str], width: int) -> Reply:
    """Return what was found; `sources` are the lines in which it stands, read only for people."""
    found = checked.findings

    def document() -> dict[str, Any]:
        counts = {"packs": list(checked.packs), "errors": checked.errors, "warnings": checked.warnings}
        counted = {"sources": checked.sources._asdict()} if checked.sources.primary else {}
        return {**counts, **counted, "findings": [finding_document(one, here) for one in found]}

    def lines() -> Iterator[Line]:
        for finding, source in zip(found, sources, strict=True):
            yield from finding_lines(finding, source, here, width)

    told = summary(checked.packs, checked.tasks, checked.errors, checked.warnings)
    read = [Line(source_words(checked.sources), "faint")] if checked.sources.primary else []
    return Reply(
        schema,
        document,
        lambda: finding_rows(found, here),
        lines,
        aside=lambda: [Line(told), *read],
    )


def finding_rows(findings: Iterable[Finding], here: Path) -> Iterator[tuple[str]]:
    """Yield each finding in one line, and its hint in the next."""
    for finding in findings:
        yield (headline(finding, here),)
        if finding.hint:
            yield (f"  {hint_of(finding)}",)


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


def source_words(sources: Counted) -> str:
    """Return how many sources are pages of who decides: 900 of 1,500 sources are pages of who decides."""
    text = _("{primary} of {all} sources are pages of who decides.")
    return text.format(primary=sources.primary, all=sources.primary + sources.secondary)
