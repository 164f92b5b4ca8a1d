"""Errands in words: each trip with its stops, what is done there and the bag, and what is done from home."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.rows import rows_of
from relocate_cli.language import _, ngettext
from relocate_cli.views.checklist.next_lines import hint_lines
from relocate_cli.views.checklist.paper_words import THERE_SIGNS, own_name
from relocate_cli.views.checklist.row import people_words
from relocate_cli.views.checklist.summary import book_document
from relocate_cli.views.errands.documents import errands_document, errands_rows
from relocate_cli.views.errands.stops import contact_words, hours_words, others_words
from relocate_cli.views.lines import INDENT, Line
from relocate_cli.views.records.paper import form_words
from relocate_cli.views.reply import Reply
from relocate_cli.views.words import day_and_distance, day_words, duration_words, whose

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from relocate_cli.domain.checklist.errand_plan import ErrandPlan
    from relocate_cli.domain.checklist.errands import Errand, Trip, Visit
    from relocate_cli.domain.checklist.folder import Folder
    from relocate_cli.domain.checklist.rows import TaskRow
    from relocate_cli.views.book import Book

DEEPER = INDENT + 2


def errands_reply(plan: ErrandPlan, book: Book) -> Reply:
    """Return the fewest trips, whom to ask from home, and what cannot be done on these days."""
    after = plan.days[-1] + timedelta(days=1)
    return Reply(
        "errands/1",
        lambda: {**book_document(book), **errands_document(plan)},
        lambda: errands_rows(plan),
        lambda: _lines(plan, book),
        hints=lambda: hint_lines([(f"relocate errands --from {after}", _("the week after"))]),
        paged=True,
    )


def _lines(plan: ErrandPlan, book: Book) -> Iterator[Line]:
    first, last = plan.days[0], plan.days[-1]
    form = _("Errands from {first} to {last}")
    yield Line(form.format(first=day_words(first), last=day_words(last)), "head")
    count = len(plan.trips)
    text = ngettext("{count} trip is enough.", "{count} trips are enough.", count)
    yield Line(text.format(count=count) if count else _("Nothing on these days needs a trip."))
    for trip, bag in plan.trips:
        yield Line()
        yield from trip_lines(trip, bag, book)
    if plan.calls:
        yield Line()
        yield Line(_("From home, or where they tell you"), "head")
        for visit in plan.calls:
            yield from visit_lines(visit, contact_words(visit.stop))
    yield from _closed_lines(plan.closed)


def trip_lines(trip: Trip, bag: Folder, book: Book) -> Iterator[Line]:
    """Yield a trip: where to, each stop with what is done there, and the papers in the bag."""
    day = day_and_distance(trip.day, book.today)
    yield Line(f"{day}: {trip.town}", "head")
    for visit in trip.visits:
        yield from visit_lines(visit, hours_words(visit.stop, trip.day))
    if bag.papers:
        yield Line(_("In the bag"), "strong", INDENT)
    for own in bag.papers:
        name = own_name(own)
        form = form_words(own.paper.form)
        yield Line(
            f"{name}, {form}" if form else name, "", DEEPER + 2, f"{'':4}{THERE_SIGNS[bag.is_there(own)]}"
        )


def visit_lines(visit: Visit, words: str) -> Iterator[Line]:
    """Yield a stop, or whom to ask, with what is done there."""
    yield Line(visit.stop.name, "strong", INDENT)
    if words:
        yield Line(words, "faint", INDENT)
    errands = {errand.item.key: errand for errand in visit.errands}
    for row in rows_of(errand.item for errand in visit.errands):
        yield from _task_lines(row, errands[row.items[0].key], visit)


def _task_lines(row: TaskRow, errand: Errand, visit: Visit) -> Iterator[Line]:
    yield Line(whose(row.task.title, people_words(row.members)), "", DEEPER, "    -")
    blockers = dict.fromkeys(blocker.key[0] for blocker in row.items[0].blockers)
    facts = [
        row.task.id,
        _("then wait {length}").format(length=duration_words(row.task.takes)) if row.task.takes else "",
        _("then a wait that no source tells") if row.task.takes_unknown else "",
        _("after: {tasks}").format(tasks=", ".join(blockers)) if blockers else "",
        others_words(errand, visit.stop),
    ]
    yield Line("; ".join(filter(None, facts)), "faint", DEEPER)


def _closed_lines(closed: Sequence[Errand]) -> Iterator[Line]:
    """Yield what has to wait because all that serves is closed on these days."""
    if closed:
        yield Line()
        yield Line(_("Closed on all these days"), "head")
    known = {errand.item.key: errand for errand in closed}
    for row in rows_of(errand.item for errand in closed):
        names = _(" or ").join(stop.name for stop in known[row.items[0].key].stops)
        title = whose(row.task.title, people_words(row.members))
        yield Line(f"{title} ({row.task.id}): {names}", "", INDENT, "  -")
