"""`relocate find`: search your tasks and the guide."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.completing import complete_place
from relocate_cli.domain.guide.kinds import LOOKED_UP
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.cli.session import Session
    from relocate_cli.domain.searching.entry import Entry
    from relocate_cli.usecases.reading.look import Look


@command("relocate find hälsocentral")
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
    """Find anything in the guide; accents do not matter.

    By words or parts of words, in all languages of the guide. A typing error is forgiven.
    """
    from relocate_cli.domain.searching.search import search
    from relocate_cli.usecases.reading.searching import entries_everywhere, entries_of, own_records
    from relocate_cli.views.find import found_reply

    look = _look(session, place, everywhere=everywhere)
    everywhere = everywhere or not look
    found_in = entries_of(look) if look and not everywhere else entries_everywhere(session.workspace)
    entries = [entry for entry in found_in if not kind or entry.kind == kind]
    asked = " ".join(words)
    found = search(entries, asked, own_records(look.desk) if look and look.desk else ())
    if not found.hits:
        return _nothing(asked, entries, look)
    width = session.screen.width
    return found_reply(asked, found, number, width=width, everywhere=everywhere)


def _look(session: Session, place: str | None, *, everywhere: bool) -> Look | None:
    """Return the guide to look in, with the plan if there is one; None when there is neither."""
    from relocate_cli.usecases.reading.look import find_look

    if everywhere and place:
        raise click.UsageError(_("Give either --place or --everywhere, not both."))
    return find_look(session.workspace, session.household, place or "")


def _nothing(asked: str, entries: Sequence[Entry], look: Look | None) -> Reply:
    """Say that nothing was found, with the nearest words and the contact to ask."""
    from relocate_cli.domain.searching.advice import advice
    from relocate_cli.usecases.reading.searching import host_of
    from relocate_cli.views.advice import advice_words, nothing_document

    found = advice(asked, entries, host_of(look) if look else {})

    def refuse() -> NoReturn:
        message = _("Nothing was found for {words}.").format(words=repr(asked))
        raise RelocateError(message, advice_words(found))

    return Reply("find/1", lambda: nothing_document(asked, found), refuse, refuse, exit_code=1)
