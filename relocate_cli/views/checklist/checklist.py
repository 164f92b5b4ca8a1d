"""The whole checklist: phase by phase, with what may join it, and what its signs mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checklist.counts import counts_of
from relocate_cli.domain.checklist.doable import doable_first
from relocate_cli.domain.checklist.rows import rows_of
from relocate_cli.domain.plan.disagreement import orphans
from relocate_cli.domain.profile.moving_day import moving_day
from relocate_cli.domain.profile.question import MOVE
from relocate_cli.language import _, ngettext
from relocate_cli.views.checklist.documents import item_document, item_row, maybe_document, maybe_row
from relocate_cli.views.checklist.leftovers import maybe_lines, older_lines
from relocate_cli.views.checklist.overtaken import asked_again_lines
from relocate_cli.views.checklist.row import row_lines
from relocate_cli.views.checklist.signs import signs_words
from relocate_cli.views.checklist.summary import book_document, progress_words
from relocate_cli.views.checklist.warned import warned_lines
from relocate_cli.views.household.disagreement import orphan_lines
from relocate_cli.views.lines import Line
from relocate_cli.views.reply import Reply
from relocate_cli.views.vague_days import about_what_words
from relocate_cli.views.words import day_and_distance

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from relocate_cli.domain.checklist.checklist import Checklist, Maybe
    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.profile.profile import Profile
    from relocate_cli.views.book import Book


def list_reply(book: Book, items: Sequence[Item], maybes: Sequence[Maybe] | None) -> Reply:
    """Return these items, and the tasks that may join the list unless only a part of it was asked for."""

    def document() -> dict[str, Any]:
        found = {"items": [item_document(item) for item in items]}
        return {**book_document(book), **found, "maybe": [maybe_document(one) for one in maybes or ()]}

    def rows() -> list[tuple[str, ...]]:
        return [*map(item_row, items), *map(maybe_row, maybes or ())]

    def lines() -> list[Line]:
        is_part = bool(book.checklist.items)
        nothing = _("Nothing on your list stands there.") if is_part else _("Nothing is on your list yet.")
        found = head_lines(book.guide, book.plan.profile, book.checklist, book.today)
        found += warned_lines(book) if maybes is not None else []
        found += checklist_lines(items, book.guide, book.today) or [Line(nothing), Line()]
        if maybes is not None:
            found += maybe_lines(maybes, book.guide, book.situation)
            found += older_lines(book.plan.progress, book.guide)
            found += orphan_lines((tick for tick, _removal in orphans(book.plan)), book.guide, book.plan)
        return [*found, *key_lines(items)]

    return Reply("list/1", document, rows, lines, paged=True, aside=lambda: asked_again_lines(book))


def head_lines(guide: Guide, profile: Profile, checklist: Checklist, today: date) -> list[Line]:
    """Return where and when one moves, and how much is done."""
    move = moving_day(profile)
    where = guide.name
    if move:
        form = _("{place}, moving on {day}") if move >= today else _("{place}, moved on {day}")
        if about := profile.about_what(MOVE):
            form = _("{place}, moving about {day}") if move >= today else _("{place}, moved about {day}")
            where = form.format(place=guide.name, day=about_what_words(move, about))
        else:
            where = form.format(place=guide.name, day=day_and_distance(move, today))
        where = "; ".join([where, *_others_on_their_days(profile, today)])
    counts = checklist.counts
    text = progress_words(counts)
    if counts.late:
        text += ngettext(", {count} late", ", {count} late", counts.late).format(count=counts.late)
    return [Line(where, "head"), Line(text, "bad" if counts.late else ""), Line()]


def _others_on_their_days(profile: Profile, today: date) -> Iterator[str]:
    """Yield the days of those adults who come, or came, on another day than the first."""
    first = profile.date_of(MOVE)
    for adult in profile.adults:
        move, about = profile.date_of(MOVE, adult), profile.about_what(MOVE, adult)
        if move and move != first:
            exact = day_and_distance(move, today)
            day = _("about {day}").format(day=about_what_words(move, about)) if about else exact
            yield f"{adult.name}: {day}"


def checklist_lines(items: Sequence[Item], guide: Guide, today: date) -> list[Line]:
    """Return items grouped by phase, each phase with how much of it is done."""
    lines = []
    for phase in guide.phases.values():
        inside = [item for item in items if item.task.phase == phase.id]
        if inside:
            counts = counts_of(item.state for item in inside)
            lines.append(Line(phase.title, "head", right=f"{counts.done}/{counts.total}"))
            lines += [line for row in rows_of(doable_first(inside)) for line in row_lines(row, guide, today)]
            lines.append(Line())
    return lines


def key_lines(items: Iterable[Item]) -> list[Line]:
    """Return what the signs before these items mean."""
    return [Line(signs_words(items), "faint")]
