"""When something is there and by which way: the span, and step by step what comes before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checklist.forecast import besides
from relocate_cli.domain.checklist.item import State, item_id
from relocate_cli.domain.checklist.own_paper import PaperState
from relocate_cli.domain.checklist.warned import warned
from relocate_cli.domain.profile.lanes import MOVING_LANE, lanes_of
from relocate_cli.domain.profile.question import MOVE
from relocate_cli.language import _
from relocate_cli.views.checklist.item import item_title, line_of
from relocate_cli.views.checklist.paper_words import order_words, ordered_words
from relocate_cli.views.checklist.row import people_words
from relocate_cli.views.checklist.standing import standing_words
from relocate_cli.views.checklist.summary import book_document
from relocate_cli.views.forecast.span import end_words, over_words, span_words, wait_words
from relocate_cli.views.forecast.way_documents import way_document, way_rows
from relocate_cli.views.lines import INDENT, Line
from relocate_cli.views.reply import Reply
from relocate_cli.views.words import day_words, whose

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from relocate_cli.domain.checklist.forecast import Way
    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.views.book import Book


def ways_reply(ways: Sequence[Way], book: Book) -> Reply:
    """Return when each of these is there, and by which way."""
    return Reply(
        "forecast-way/1",
        lambda: {**book_document(book), "ways": [way_document(way, book) for way in ways]},
        lambda: (row for way in ways for row in way_rows(way)),
        lambda: [*_shaken_lines(book), *(line for same in _alike(ways) for line in _lines(same, book))],
        paged=True,
    )


def _shaken_lines(book: Book) -> list[Line]:
    """Return what may move the days from which all this counts."""
    undated = undated_lines(book)
    late = [one.warning.title for one in warned(book.guide, book.situation, book.checklist) if one.late]
    return [*undated, *(Line(title, "bad", INDENT, " ! ") for title in late)]


def undated_lines(book: Book) -> list[Line]:
    """Return from when all counts where the day of the move is asked for, and nobody knows it yet."""
    profile = book.plan.profile
    if MOVE not in book.guide.questions or MOVING_LANE not in lanes_of(profile) or profile.date_of(MOVE):
        return []
    text = _("The day of your move is not known, so all is counted from today. Say when, also about:")
    return [Line(text, "warn"), Line("relocate start --move-date 2027-02-01", "", 2), Line()]


def _alike(ways: Sequence[Way]) -> list[list[Way]]:
    """Return the ways of several people that are the same as one."""
    found: dict[object, list[Way]] = {}
    for way in ways:
        steps = tuple((step.task.id, step.first, step.over, step.latest) for step in way.steps)
        found.setdefault((way.paper and way.paper[2:5], way.item and way.item.state, steps), []).append(way)
    return [*found.values()]


def _lines(ways: Sequence[Way], book: Book) -> Iterator[Line]:
    way = ways[0]
    yield Line(whose(_title(way), people_words(_members(ways))), "head")
    yield Line(way_words(way, book), "strong")
    if way.item and way.item.unsure:
        names = ", ".join(map(item_id, way.item.unsure))
        yield Line(_("No source tells how long these take: {tasks}").format(tasks=names), "warn")
    if way.steps and (way.item and way.item.is_open):
        yield Line(_("By this way:"))
        for step in way.steps:
            yield from step_lines(step, book)
            if others := besides(book.checklist, step, way.steps):
                names = "; ".join(f"{other.id} ({over_words(other)})" for other in others)
                yield Line(_("and before it: {tasks}").format(tasks=names), "faint", INDENT)
    yield Line()


def _title(way: Way) -> str:
    if way.paper:
        return way.paper.paper.name
    return way.item.task.title if way.item else ""


def _members(ways: Sequence[Way]) -> list[Any]:
    found = (way.paper.member if way.paper else way.item.member if way.item else None for way in ways)
    return [member for member in found if member]


def way_words(way: Way, book: Book) -> str:
    """Return when it is there, in one sentence."""
    if way.paper and way.paper.state is PaperState.HELD:
        return _("You have it.")
    if way.paper and way.paper.state is PaperState.ORDERED:
        return ordered_words(way.paper)
    if not way.item:
        return order_words(way.paper, book.today) if way.paper else ""
    if not way.item.is_open:
        return standing_words(way.item, book.guide, book.today)
    return span_words(way.item, book.situation.date_of("move", way.item.member))


def step_lines(item: Item, book: Book) -> list[Line]:
    """Return a step: from when on, how long one waits, and when it is over."""
    title = line_of(item, item_title(item))
    if item.state is State.WAITING:
        words = standing_words(item, book.guide, book.today)
    else:
        parts = [_("from {day}").format(day=day_words(item.first)) if item.first else "", wait_words(item)]
        words = ", ".join(filter(None, [*parts, end_words(item)]))
    return [title, Line(f"{item.id}  {words}", "faint", INDENT)]
