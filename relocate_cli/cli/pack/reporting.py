"""How commands for authors report what is wrong: as text, as JSON, for GitHub."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.cli.session import Session
    from relocate_cli.domain.checking.checked import Checked
    from relocate_cli.views.reply import Reply

FORMATS = ("text", "json", "github")


def report(session: Session, checked: Checked, form: str, schema: str, *, strict: bool) -> Reply:
    """Return everything that is wrong and how much it is, in the form that --format asks for."""
    from relocate_cli.usecases.packs.checking import written_line
    from relocate_cli.views.packs.report import github_rows, report_reply

    screen = session.screen
    screen.json |= form == "json"
    screen.plain |= form == "github"
    sources = map(written_line, checked.findings)
    here = Path.cwd()
    failed = not checked.is_strictly_right if strict else checked.errors
    reply = report_reply(schema, checked, here, sources, screen.width)._replace(exit_code=1 if failed else 0)
    return reply._replace(rows=lambda: github_rows(checked.findings, here)) if form == "github" else reply


def without_errors(session: Session, folder: Path, refusal: str) -> Checked:
    """Return what was found in a pack; with an error in it all is shown, and nothing comes of it."""
    from relocate_cli.cli.replying import answer
    from relocate_cli.usecases.packs.checking import check_packs

    checked = check_packs(session.workspace, [folder])
    if checked.errors:
        answer(session.screen, report(session, checked, "text", "check/1", strict=False))
        raise RelocateError(refusal.format(pack=folder.name))
    return checked


def tell_found(session: Session, folders: Sequence[Path], said: Sequence[Path]) -> None:
    """Say which packs are meant, unless they are just those that were named or the one where one stands."""
    from relocate_cli.views.packs.findings import shown_path

    here = Path.cwd()
    if set(folders) - {here / path for path in said or (here,)}:
        shown = ", ".join(shown_path(str(folder), here) for folder in folders)
        session.screen.tell(_("Packs: {paths}").format(paths=shown))
