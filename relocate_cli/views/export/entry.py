"""What a calendar is told of one day: a title that fits a telephone, and below it what one has to know."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.checklist.calendar_days import CalendarDay, DayKind
from relocate_cli.domain.checklist.item import State, item_id
from relocate_cli.domain.guide.record import Page, Record
from relocate_cli.domain.markdown import plain_text
from relocate_cli.language import _
from relocate_cli.views.checklist.deadlines import rule_words
from relocate_cli.views.checklist.item import item_title
from relocate_cli.views.guide.task_facts import paper_words
from relocate_cli.views.words import day_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from relocate_cli.views.book import Book

WEEK_BEFORE, DAY_BEFORE, SAME_DAY = (
    timedelta(days=-7, hours=9),
    timedelta(days=-1, hours=9),
    timedelta(hours=9),
)
"""Alarms at nine in the morning, counted from the midnight in which the day begins."""
ALARMS = {DayKind.DUE: (WEEK_BEFORE, DAY_BEFORE), DayKind.BEGIN: (SAME_DAY,)}


class CalendarEntry(NamedTuple):
    """One entry of a calendar, before a library writes it."""

    key: str
    title: str
    first: date
    last: date
    text: tuple[str, ...] = ()
    """Lines to read."""
    pages: tuple[Page, ...] = ()
    """The page one acts on comes first."""
    sources: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    """Keys of what has to be over before."""
    alarms: tuple[timedelta, ...] = ()
    repeats: str = ""
    place: str = ""
    is_gone: bool = False


def day_entry(day: CalendarDay, book: Book) -> CalendarEntry:
    """Return the entry for one day of an item."""
    item, details = day.item, book.details["tasks"][day.item.task.id]
    pages, sources = pages_of(Record("tasks", item.task.id, {"title": item.task.title, **details}))
    return CalendarEntry(
        key=day.key,
        title=f"{day_word(day, book.today)}: {item_title(item)}",
        first=day.first,
        last=day.last,
        text=tuple(_text(day, details, book)),
        pages=pages,
        sources=sources,
        needs=tuple(item_id(blocker.key) for blocker in item.blockers),
        alarms=ALARMS.get(day.kind, ()),
    )


def day_word(day: CalendarDay, today: date) -> str:
    """Return what happens on a day, as short as a telephone shows it."""
    match day.kind:
        case DayKind.DUE if day.item.state is State.LATE:
            return _("Late")
        case DayKind.DUE:
            return _("By law")
        case DayKind.BEGIN:
            return _("Begin today") if day.first == today else _("Begin")
        case DayKind.ADVICE:
            return _("Best by now")
        case DayKind.ANSWER:
            return _("Answer expected")
    return _("Opens")


def _text(day: CalendarDay, details: Mapping[str, Any], book: Book) -> Iterator[str]:
    item = day.item
    if item.rule and item.due and day.kind in {DayKind.DUE, DayKind.ADVICE}:
        yield f"{rule_words(item.rule.by, book.guide)} ({day_words(item.due)})"
    if day.kind is DayKind.BEGIN and item.begin_by:
        yield _("Last good day to begin: {day}. After it, something that follows may come too late.").format(
            day=day_words(item.begin_by)
        )
    if item.about:
        yield _("The day is not sure: it counts from one that you know only about.")
    yield plain_text(details["why"])
    if item.task.needs:
        papers = ", ".join(paper_words(paper, book.guide) for paper in item.task.needs)
        yield _("Bring: {papers}").format(papers=papers)
    for id in details.get("contacts", ()):
        contact = book.details["contacts"][id]
        yield ": ".join(filter(None, (contact["name"], contact.get("phone") or contact.get("email"))))
    yield f"relocate show {item.id}"


def pages_of(record: Record) -> tuple[tuple[Page, ...], tuple[str, ...]]:
    """Return the pages on which one acts, and those where the facts stand."""
    pages = tuple(record.pages)
    urls = (source.get("url", "") for source in record.fields.get("sources", ()))
    known = {page.url for page in pages}
    return pages, tuple(url for url in urls if url.startswith("https://") and url not in known)
