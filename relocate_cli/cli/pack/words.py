"""`relocate pack words`: the ids that a pack may name, with what they mean."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from relocate_cli.cli.command import command
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.views.reply import Reply


def _complete_kind(_context: click.Context, _parameter: click.Parameter, begun: str) -> list[Any]:
    from relocate_cli.domain.packs.vocabulary import VOCABULARY

    return [kind for kind in VOCABULARY if kind.startswith(begun)]


@command("relocate pack words questions --pack norsjo")
@click.argument("word", required=False, metavar="[KIND|WORD]", shell_complete=_complete_kind)
@click.option("--pack", metavar="PACK", help=_("Of which pack: its folder, or a place."))
def words(session: Session, *, word: str | None, pack: str | None) -> Reply:
    """Show the ids that a pack may name.

    Questions with their answers, papers, phases, contacts, and tasks with their revisions, of the pack and
    of its parents. With a WORD those in whose id or title it stands.

    Without --pack it is the pack you stand in.
    """
    from relocate_cli.domain.packs.vocabulary import VOCABULARY
    from relocate_cli.usecases.packs.folders import the_pack
    from relocate_cli.usecases.packs.words import known_words
    from relocate_cli.views.packs.words import kinds_reply, words_reply

    folder = the_pack(Path(pack) if pack else Path(), session.workspace)
    known = known_words(session.workspace, folder)
    if not word:
        return kinds_reply(folder.name, known)
    return words_reply(folder.name, known.of(word) if word in VOCABULARY else known.with_word(word))
