"""`relocate pack drift`: a pack against its parents, its neighbours and the calendar."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from collections.abc import Callable

    from relocate_cli.cli.session import Session
    from relocate_cli.views.reply import Reply


@command("relocate pack drift guides/norsjo")
@click.argument("path", type=click.Path(path_type=Path), default=Path())
@click.option(
    "-o", "output", metavar="FILE", type=click.Path(path_type=Path), help=_("Write a list to tick.")
)
@click.option("--force", is_flag=True, help=_("Replace the file."))
@click.option("--to-call", is_flag=True, help=_("What somebody should phone about first, with numbers."))
@click.option(
    "--called", metavar="ID", multiple=True, help=_("Somebody phoned today, and the file is right.")
)
@click.option("--by", metavar="WHO", help=_("Who phoned: the library, not a name."))
def drift(
    session: Session,
    *,
    path: Path,
    output: Path | None,
    force: bool,
    to_call: bool,
    called: tuple[str, ...],
    by: str | None,
) -> Reply:
    """Show what has moved since a pack was written.

    What most of its families see stands first.

    Changes whose parent was revised, facts that lapse within a month, and what neighbours tell their
    newcomers and this pack does not.

    With --to-call the twenty facts that somebody should phone about first. --called takes the answer back.
    """
    from relocate_cli.usecases.packs.folders import the_pack

    folder = the_pack(path, session.workspace)
    reply, markdown = (
        _to_call(session, folder, called, by) if to_call or called else _drifted(session, folder)
    )
    if not output:
        return reply
    _write(session, output, markdown(), force=force)
    told = Line(_("Written: {path}").format(path=output))
    return reply._replace(rows=tuple, lines=tuple, hints=tuple, aside=lambda: [told])


def _drifted(session: Session, folder: Path) -> tuple[Reply, Callable[[], str]]:
    from relocate_cli.usecases.packs.comparing import drifted
    from relocate_cli.views.packs.drift import drift_markdown, drift_reply

    found = drifted(session.workspace, folder)
    name = found.pack.head["name"]
    reply = drift_reply(found.pack.id, name, found.drifts, found.lacks)
    return reply, lambda: drift_markdown(name, found.drifts, found.lacks)


def _to_call(
    session: Session, folder: Path, called: tuple[str, ...], by: str | None
) -> tuple[Reply, Callable[[], str]]:
    """Take the answers back first; what is left is what to phone about next."""
    from relocate_cli.usecases.packs.calling import take_answer, to_call
    from relocate_cli.views.packs.calls import calls_markdown, calls_reply

    if called and not by:
        raise RelocateError(_("Who phoned?"), _("Add it: --by WHO"), 2)
    for id in called:
        take_answer(session.workspace, folder, id, by or "")
        session.screen.tell(Line(_("Checked by phone: {id}").format(id=id), "good"))
    found = to_call(session.workspace, folder)
    name = found.pack.head["name"]
    return calls_reply(found.pack.id, name, found.calls, str(folder)), lambda: calls_markdown(
        name, found.calls
    )


def _write(session: Session, output: Path, text: str, *, force: bool) -> None:
    """Write the list, unless a file is there that nobody agreed to replace."""
    from relocate_cli.usecases.output import write_output

    if output.exists() and not (force or session.options.get("yes")):
        hint = _("Choose another name, or add --force.")
        raise RelocateError(_("{path} is there already.").format(path=output), hint)
    write_output(output, text.encode())
