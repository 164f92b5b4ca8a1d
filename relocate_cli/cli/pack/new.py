"""`relocate pack new`: a municipality's own pack, valid from the first minute."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.completing import complete_language, complete_place
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.cli.session import Session
    from relocate_cli.views.reply import Reply


@command("relocate pack new mala --extends vasterbotten --url https://www.mala.se/kontakt/")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--name", metavar="NAME", help=_("What the place is called."))
@click.option("--extends", metavar="PACK", help=_("The pack of its region."))
@click.option(
    "--language", shell_complete=complete_language, metavar="CODE", help=_("What you write in: en, sv.")
)
@click.option("--village", metavar="NAME", multiple=True, help=_("A village; may be repeated."))
@click.option("--phone", metavar="NUMBER", help=_("The switchboard's number."))
@click.option("--email", metavar="ADDRESS", help=_("The municipality's address."))
@click.option("--url", metavar="URL", help=_("The page that says how to reach the municipality."))
@click.option(
    *("--from", "like"),
    metavar="PLACE",
    shell_complete=complete_place,
    help=_("Put the tasks of this neighbour beside, as drafts."),
)
def new(session: Session, *, folder: Path, like: str | None, **given: object) -> Reply:
    """Make the pack of a municipality.

    A few questions, then files with notes for you.

    It inherits everything of its region and of the country, and passes the check at once. TODO.md asks what
    newcomers ask everywhere.
    """
    from relocate_cli.cli.ending import stopping
    from relocate_cli.cli.pack.questions import ask_new_pack
    from relocate_cli.usecases.guides.places import find_place
    from relocate_cli.usecases.packs.new_pack import check_empty, id_from_folder, inherited, make_pack
    from relocate_cli.views.packs.made import made_reply
    from relocate_cli.views.packs.todo import questions_markdown

    check_empty(folder)
    neighbour = find_place(session.workspace, like).id if like else ""
    with stopping(_("Stopped. Nothing was made.")):
        wanted = ask_new_pack(session, id_from_folder(folder), given)
    with _speaking(session, wanted.language):  # what goes into a pack is in its own language
        todo = questions_markdown(wanted.name, wanted.id, inherited(session.workspace, wanted.parent))
        files = make_pack(session.workspace, folder, wanted, {"TODO.md": todo}, neighbour)
    return made_reply(folder, wanted.id, files)


@contextmanager
def _speaking(session: Session, language: str) -> Iterator[None]:
    """Speak the language of the pack for a while, if the program knows it."""
    from relocate_cli.usecases.catalogue import languages

    spoken = session.language
    session.speak(language if language in languages() else spoken)
    yield
    session.speak(spoken)
