"""How commands for authors report what is wrong: as text, as JSON, for GitHub."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.usecases.packs.checking import Checked

FORMATS = ("text", "json", "github")


def report(session: Session, checked: Checked, form: str, schema: str, *, strict: bool) -> int:
    """Show everything that is wrong and how much it is; return the exit code."""
    from relocate_cli.views.findings import finding_document, finding_rows, github_rows, summary

    screen, here, found = session.screen, Path.cwd(), checked.findings
    if form == "json" or screen.json:
        counts = {"packs": list(checked.packs), "errors": checked.errors, "warnings": checked.warnings}
        screen.document(schema, {**counts, "findings": [finding_document(one, here) for one in found]})
    elif form == "github":
        screen.rows(github_rows(found, here))
    elif screen.plain:
        screen.rows(finding_rows(found, here))
    else:
        _draw(session, checked, here)
    screen.tell(summary(checked.packs, checked.tasks, checked.errors, checked.warnings))
    return 1 if checked.errors or (strict and checked.warnings) else 0


def _draw(session: Session, checked: Checked, here: Path) -> None:
    from relocate_cli.usecases.packs.checking import line_of
    from relocate_cli.views.findings import finding_lines

    screen = session.screen
    for finding in checked.findings:
        screen.show(finding_lines(finding, line_of(finding), here, screen.width))
