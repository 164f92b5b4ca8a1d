"""`relocate find`: search your tasks and the guide."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NoReturn

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.completing import complete_place
from relocate_cli.cli.terminal.waiting import waiting, working
from relocate_cli.domain.guide.kinds import LOOKED_UP
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.domain.searching.found import Found
    from relocate_cli.domain.searching.written_index import WrittenIndex
    from relocate_cli.usecases.reading.look import Look


@command("relocate find hälsocentral", reads=True)
@click.argument("words", nargs=-1, required=True)
@click.option("--in", "kind", type=click.Choice(LOOKED_UP), help=_("Only in one kind of record."))
@click.option("--place", metavar="PLACE", shell_complete=complete_place, help=_("In the guide of a place."))
@click.option("--everywhere", is_flag=True, help=_("In the guides of all places."))
@click.option("-n", "number", type=click.IntRange(1), help=_("How many."))
def find(
    session: Session,
    *,
    words: tuple[str, ...],
    kind: str | None,
    place: str | None,
    everywhere: bool,
    number: int | None,
) -> Reply:
    """Find anything in the guide: ask as you would ask somebody.

    In whole sentences, single words or telephone numbers, in all languages of the guide. Accents do not
    matter, typing errors are forgiven, and your own notes are found too.
    """
    from relocate_cli.domain.searching.found import Query
    from relocate_cli.domain.searching.lookup import lookup_in
    from relocate_cli.domain.searching.search import search
    from relocate_cli.usecases.reading.searching import own_records
    from relocate_cli.views.guide.find import found_reply

    asked = " ".join(words)
    if not any(map(str.isalnum, asked)):
        raise click.UsageError(_("Say what you are looking for: a word, a number or a question."))
    look = _look(session, place, everywhere=everywhere)
    here = None if everywhere else look
    index = _index(session, here)
    mine = own_records(look.desk) if look and look.desk else ()
    found = search(Query(asked, lookup_in(index), session.workspace.language, mine, kind or ""))
    if not found.places:
        return _nothing(found, look)
    return found_reply(found, partial(_host, look), number, width=session.screen.width, everywhere=not here)


def _index(session: Session, here: Look | None) -> WrittenIndex:
    """Return the index of a guide, or of all; whoever waits while it is made for the first time sees that."""
    from relocate_cli.usecases.reading.searching import guide_index, index_everywhere

    words = _("Reading the guides")
    if here:
        with working(session.screen, words):
            return guide_index(here)
    with waiting(session.screen, words) as watched:
        return index_everywhere(session.workspace, watched)


def _look(session: Session, place: str | None, *, everywhere: bool) -> Look | None:
    """Return the guide to look in, with the plan if there is one; None when there is neither."""
    from relocate_cli.usecases.reading.look import find_look

    if everywhere and place:
        raise click.UsageError(_("Give either --place or --everywhere, not both."))
    return find_look(session.workspace, session.household, place or "")


def _host(look: Look | None) -> dict[str, Any]:
    """Return whom to ask when the guide does not know."""
    from relocate_cli.usecases.reading.searching import host_of

    return host_of(look) if look else {}


def _nothing(found: Found, look: Look | None) -> Reply:
    """Say that nothing was found, with the nearest words and the contact to ask."""
    from relocate_cli.domain.searching.advice import nearest_words
    from relocate_cli.views.guide.advice import advice_words, not_in_guide, nothing_document

    close, host = nearest_words(found), _host(look)

    def refuse() -> NoReturn:
        raise RelocateError(not_in_guide(found), advice_words(close, host))

    return Reply("find/1", lambda: nothing_document(found, close, host), refuse, refuse, exit_code=1)
