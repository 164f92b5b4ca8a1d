"""`relocate pack edit`: write a task, a contact or an event without YAML."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.offered import one_of
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.views.lines import Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.usecases.packs.editing import Edit

KINDS = ("task", "contact", "place", "event", "word")


@command("relocate pack edit contact ski-club --set phone=0953-14010")
@click.argument("kind", metavar="|".join(KINDS), shell_complete=one_of(*KINDS))
@click.argument("id", required=False, metavar="[ID]")
@click.option("--pack", type=click.Path(path_type=Path), help=_("Of which pack; else the one you stand in."))
@click.option(
    "--set", "given", multiple=True, metavar="FIELD=VALUE", help=_("An answer; may be repeated. Empty: none.")
)
def edit(session: Session, *, kind: str, id: str | None, pack: Path | None, given: tuple[str, ...]) -> Reply:
    """Write a task, a contact or an event without YAML.

    Field by field, new or as it is; you see it as newcomers will, then it is written.

    Only the lines of what you change are touched. A task of a parent gets a change of its own: `here` says
    what is different. A line of `do` is added with --set do=TEXT.
    """
    from relocate_cli.cli.ending import stopping
    from relocate_cli.cli.interviewing.asking import confirm
    from relocate_cli.cli.pack.edit_asking import ask_fields
    from relocate_cli.cli.pack.edit_given import given_changes, show_record
    from relocate_cli.usecases.packs.edit_writing import changed_text, tried, write_edit
    from relocate_cli.usecases.packs.editing import open_edit
    from relocate_cli.usecases.packs.folders import the_pack
    from relocate_cli.views.packs.findings import shown_path

    folder = the_pack(pack or Path(), session.workspace)
    called, id = ("", id) if id else _asked_name(session)
    opened = open_edit(session.workspace, folder, _kind(kind), id)
    with stopping(_("Stopped. Nothing was written.")):
        changes = given_changes(opened, given) if given else ask_fields(session, opened, called)
    if not changes:
        return _told(opened, _("Nothing was changed."), written=False)
    text = changed_text(opened, changes)
    found = tried(opened, text)
    if found.findings:
        first = found.findings[0]
        raise RelocateError(f"{opened.path}:{first.mark.line}: {first.message}", first.hint)
    show_record(session, opened, found.records)
    with stopping(_("Stopped. Nothing was written.")):
        agreed = confirm(session, _("Write {path}?").format(path=opened.path))
    if not agreed:
        return _told(opened, _("Nothing was changed."), written=False)
    write_edit(opened, text)
    path = shown_path(str(opened.file), Path.cwd())
    return _told(opened, _("Written: {path}").format(path=path), written=True)


def _kind(name: str) -> str:
    """Return the kind that is meant, one or several: contact, contacts."""
    from relocate_cli.domain.drafting.edited_fields import ASKED
    from relocate_cli.domain.nearest import did_you_mean

    kind = name if name in ASKED else f"{name}s"
    if kind not in ASKED:
        message = _("{kind} cannot be written here.").format(kind=repr(name))
        raise RelocateError(message, did_you_mean(name, [one.removesuffix("s") for one in ASKED]), 2)
    return kind


def _asked_name(session: Session) -> tuple[str, str]:
    """Return what the author says that it is called, and the id that is made of it."""
    from relocate_cli.cli.interviewing.asking import ask_line
    from relocate_cli.domain.naming import as_id

    if not session.screen.interactive:
        raise RelocateError(_("Which record? Its id is missing."), exit_code=2)
    called = ""
    while not (id := as_id(called)):
        called = ask_line(session.screen, _("What is it called, in a few words?"))
    session.screen.tell(Line(_("Its id: {id}").format(id=id), "faint"))
    return called, id


def _told(opened: Edit, text: str, *, written: bool) -> Reply:
    document = {"kind": opened.kind, "id": opened.id, "path": str(opened.file), "written": written}
    hint = Line(_("Check it with: relocate pack check"), "faint")
    return Reply("edit/1", lambda: document, aside=lambda: [Line(text, "good"), *([hint] if written else [])])
