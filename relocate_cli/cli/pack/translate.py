"""`relocate pack translate`: the texts of a pack in another language, as Poedit and Weblate read them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.completing import complete_language
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.views.reply import Reply

LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]+)*")


@command("relocate pack translate sv guides/norsjo")
@click.argument("language", required=False, shell_complete=complete_language, metavar="[LANG]")
@click.argument("path", required=False, type=click.Path(path_type=Path))
@click.option("--status", is_flag=True, help=_("Only show how complete every language is."))
def translate(session: Session, *, language: str | None, path: Path | None, status: bool) -> Reply:
    """Make or refresh the translation of a pack.

    It is the file translations/LANG.po, for Poedit or Weblate. With a language that nobody began, --status
    tells how much there is to translate, the words of the program too.

    PATH is a pack, or a folder of packs. Without one it is the pack you stand in.
    """
    if status:
        return _status(session, language, path)
    from relocate_cli.usecases.packs.folders import packs_at, the_pack
    from relocate_cli.usecases.packs.translating import translate as translate_pack
    from relocate_cli.usecases.packs.translating import written_file
    from relocate_cli.views.packs.findings import shown_path
    from relocate_cli.views.packs.translations import translations_reply

    if not language or not LANGUAGE.fullmatch(language):
        message = _("Say which language: relocate pack translate sv")
        raise RelocateError(message, _("A language is two or three letters, such as sv, uk or ar."), 2)
    # what was not named is one pack at most: nobody wants a file in each of six
    folders = packs_at(path, session.workspace) if path else [the_pack(Path(), session.workspace)]
    found = [translate_pack(folder, language, session.today) for folder in folders]
    written = [shown_path(str(written_file(folder, language)), Path.cwd()) for folder in folders]
    return translations_reply(found, written)


def _status(session: Session, language: str | None, path: Path | None) -> Reply:
    """Return how complete translations are; the one word given may be a language or a folder."""
    from relocate_cli.usecases.packs.folders import packs_of
    from relocate_cli.usecases.packs.translating import standings
    from relocate_cli.views.packs.translations import translations_reply

    shown = path or (Path(language) if language and not LANGUAGE.fullmatch(language) else None)
    if language and not path and Path(language).is_dir():
        shown = Path(language)
    wanted = language if language and shown != Path(language) else None
    return translations_reply(standings(packs_of((shown,) if shown else (), session.workspace), wanted))
