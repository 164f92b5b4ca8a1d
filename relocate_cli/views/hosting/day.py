"""A host's day in words and as a page: what is due, visits with their papers, household by household."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.language import _
from relocate_cli.views.checklist.documents import iso
from relocate_cli.views.checklist.folder import where_words
from relocate_cli.views.checklist.next_lines import hint_lines
from relocate_cli.views.checklist.paper_words import THERE_SIGNS, own_name
from relocate_cli.views.checklist.row import row_id, row_title
from relocate_cli.views.checklist.row_day import row_day
from relocate_cli.views.errands.trips import trip_lines
from relocate_cli.views.hosting.day_documents import day_document, day_rows
from relocate_cli.views.hosting.stand_words import arrival_words
from relocate_cli.views.lines import INDENT, Line
from relocate_cli.views.records.paper import form_words
from relocate_cli.views.reply import Reply
from relocate_cli.views.words import day_and_distance

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from relocate_cli.domain.checklist.rows import TaskRow
    from relocate_cli.views.book import Book
    from relocate_cli.views.hosting.house_day import HouseDay

DEEPER = INDENT + 2


def day_reply(day: date, days: Sequence[HouseDay], today: date) -> Reply:
    """Return the day of all households."""
    return Reply(
        "host-day/1",
        lambda: {"day": iso(day), "today": iso(today), "households": [*map(day_document, days)]},
        lambda: (row for one in days for row in day_rows(one)),
        lambda: _lines(day, days, today),
        hints=lambda: [Line(), *hint_lines([_printing(day) if days else _to_begin()])],
        paged=True,
    )


def _printing(day: date) -> tuple[str, str]:
    return f"relocate host day {day} -o day.html", _("a page to print")


def _to_begin() -> tuple[str, str]:
    return "relocate host add NAME", _("begin to receive a household")


def _lines(day: date, days: Sequence[HouseDay], today: date) -> Iterator[Line]:
    yield Line(day_and_distance(day, today), "head")
    if not days:
        yield Line(_("You receive no household yet."))
    for one in days:
        stand = one.stand
        yield Line()
        right = arrival_words(stand.arrival, today) if stand.arrival else stand.place
        yield Line(stand.name, "head", right=right)
        yield from house_lines(one)


def house_lines(one: HouseDay, *, on_paper: bool = False) -> Iterator[Line]:
    """Yield the day of one household, below its name; on paper without the ids, which nobody types there."""
    if one.stand.trouble:
        yield Line(one.stand.trouble, "bad", INDENT)
    if not (one.book and one.errands and one.folder):
        return
    yield from _row_lines(_("Due, or the last good day to begin"), one.due, one.book, on_paper=on_paper)
    if one.folder.papers:
        yield Line(_("Papers for it"), "strong", INDENT)
    for own in one.folder.papers:
        form = form_words(own.paper.form)
        text = f"{own_name(own)}, {form}" if form else own_name(own)
        yield Line(text, "", DEEPER + 2, f"{'':4}{THERE_SIGNS[one.folder.is_there(own)]}")
    yield from _row_lines(_("Can begin from that day"), one.opens, one.book, on_paper=on_paper)
    for trip, bag in one.errands.trips:
        yield from trip_lines(trip, bag, one.book)
    if not (one.due or one.opens or one.errands.trips):
        yield Line(_("Nothing presses that day, and no visit is due."), "", INDENT)


def _row_lines(title: str, rows: Sequence[TaskRow], book: Book, *, on_paper: bool) -> Iterator[Line]:
    if rows:
        yield Line(title, "strong", INDENT)
    for row in rows:
        day = row_day(row.items[0], book.today)
        yield Line(row_title(row), "", DEEPER, "    -", right=day.full, brief=day.short)
        below = ["" if on_paper else row_id(row), where_words(row.items[0], book)]
        yield Line("  ".join(filter(None, below)), "faint", DEEPER)
