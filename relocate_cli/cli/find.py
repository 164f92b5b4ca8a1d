"""`relocate find`: search your tasks and the guide."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.cli.completing import complete_place
from relocate_cli.domain.guide.record import KINDS
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.cli.session import Session
    from relocate_cli.domain.searching.entry import Entry
    from relocate_cli.domain.searching.search import Found
    from relocate_cli.usecases.reading.look import Look

MOST = 20
"""How many hits people are shown at once; programs get all."""


@command("relocate find hälsocentral")
@click.argument("words", nargs=-1, required=True)
@click.option("--in", "kind", type=click.Choice(KINDS), help=_("Only in one kind of record."))
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
) -> int:
    """Find anything in the guide; accents do not matter.

    By words or parts of words, in all languages of the guide. A typing error is forgiven.
    """
    from relocate_cli.domain.searching.search import search
    from relocate_cli.usecases.reading.searching import entries_everywhere, entries_of, own_records

    look = _look(session, place, everywhere=everywhere)
    everywhere = everywhere or not look
    found_in = entries_of(look) if look and not everywhere else entries_everywhere(session.workspace)
    entries = [entry for entry in found_in if not kind or entry.kind == kind]
    asked = " ".join(words)
    found = search(entries, asked, own_records(look.desk) if look and look.desk else ())
    if not found.hits:
        return _nothing(session, asked, entries, look)
    _print(session, asked, found, number, everywhere=everywhere)
    return 0


def _look(session: Session, place: str | None, *, everywhere: bool) -> Look | None:
    """Return the guide to look in, with the plan if there is one; None when there is neither."""
    from relocate_cli.usecases.reading.look import find_look

    if everywhere and place:
        raise click.UsageError(_("Give either --place or --everywhere, not both."))
    return find_look(session.workspace, session.household, place or "")


def _print(session: Session, asked: str, found: Found, number: int | None, *, everywhere: bool) -> None:
    from relocate_cli.views.find import found_document, found_lines, hit_row, more_lines

    screen = session.screen
    if screen.json:
        return screen.document("find/1", found_document(asked, found, found.hits[:number]))
    if screen.plain:
        return screen.rows(hit_row(hit) for hit in found.hits[:number])
    hits = found.hits[: number or MOST]
    lines = found_lines(found, hits, screen.width, everywhere=everywhere)
    return screen.show(lines if screen.quiet else [*lines, *more_lines(found, len(hits))])


def _nothing(session: Session, asked: str, entries: Sequence[Entry], look: Look | None) -> int:
    """Say that nothing was found, with the nearest words and the contact to ask."""
    from relocate_cli.domain.searching.advice import advice
    from relocate_cli.usecases.reading.searching import host_of
    from relocate_cli.views.find import advice_words, nothing_document

    found = advice(asked, entries, host_of(look) if look else {})
    if session.screen.json:
        session.screen.document("find/1", nothing_document(asked, found))
        return 1
    raise RelocateError(_("Nothing was found for {words}.").format(words=repr(asked)), advice_words(found))
