"""The forecast: what is at risk and what can be done, the longest chain, and the weeks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checklist.forecast import way_to
from relocate_cli.domain.checklist.item import State
from relocate_cli.domain.checklist.warned import warned
from relocate_cli.language import _
from relocate_cli.views.checklist.deadlines import due_words
from relocate_cli.views.checklist.head import head_lines
from relocate_cli.views.checklist.item import item_title
from relocate_cli.views.checklist.next_lines import hint_lines
from relocate_cli.views.checklist.summary import book_document
from relocate_cli.views.checklist.warned import late_words, unknown_lines, warned_lines
from relocate_cli.views.forecast.chart import chart_lines
from relocate_cli.views.forecast.documents import forecast_document, forecast_row
from relocate_cli.views.forecast.way import step_lines, undated_lines
from relocate_cli.views.lines import INDENT, Line
from relocate_cli.views.reply import Reply
from relocate_cli.views.words import day_words

if TYPE_CHECKING:
    from relocate_cli.domain.checklist.forecast import Forecast
    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.views.book import Book
    from relocate_cli.views.forecast.bar import Signs


def forecast_reply(forecast: Forecast, book: Book, width: int, signs: Signs | None) -> Reply:
    """Return the forecast; without signs to draw with it is told in words."""

    def document() -> dict[str, Any]:
        return {
            **book_document(book),
            "chain": [item.id for item in forecast.chain],
            "at_risk": [item.id for item in forecast.at_risk],
            "items": [forecast_document(item, forecast) for item in forecast.items],
        }

    def lines() -> list[Line]:
        found = head_lines(book.guide, book.plan.profile, book.checklist, book.today)
        found += [*undated_lines(book), *unknown_lines(book.checklist), *warned_lines(book)]
        found += [*_risk_lines(forecast, book), *_chain_lines(forecast, book)]
        if signs:
            return [*found, *chart_lines(forecast, book, width, signs)]
        return [*found, *(line for item in forecast.items for line in step_lines(item, book))]

    return Reply(
        "forecast/1",
        document,
        lambda: (forecast_row(item, forecast) for item in forecast.items),
        lines,
        hints=lambda: _hints(forecast),
        paged=True,
    )


def _risk_lines(forecast: Forecast, book: Book) -> list[Line]:
    """Return the days that may not be kept, and what to begin with; what a warning tells is told there."""
    told = {item.key for one in warned(book.guide, book.situation, book.checklist) for item in one.late}
    risky = [item for item in forecast.at_risk if item.key not in told]
    if not risky:
        return []
    lines = [Line(_("Days at risk"), "head")]
    for item in risky:
        lines.append(Line(_risk_words(item, book), "bad", INDENT, " !"))
        if remedy := _remedy(item, book):
            lines.append(Line(remedy, "", INDENT))
    return [*lines, Line()]


def _risk_words(item: Item, book: Book) -> str:
    if item.state is State.LATE:
        return f"{item_title(item)}: {due_words(item, book.guide, book.today)}"
    overtaken = item.begin_by and item.begin_by < book.today
    if overtaken and not (item.rule and item.rule.is_grant):
        text = _("{title}: the last good day to begin was {day}.")
        return text.format(title=item_title(item), day=day_words(item.begin_by or book.today))
    return late_words(item)


def _remedy(item: Item, book: Book) -> str:
    """Return what can be done: the first thing on the way that waits for nothing."""
    first = next(iter(way_to(book.checklist, item)), item)
    if not first.first or first.first > book.today:
        return ""
    return _("What you can do: begin today with {task}.").format(task=first.id)


def _chain_lines(forecast: Forecast, book: Book) -> list[Line]:
    if not forecast.chain:
        return []
    lines = [Line(_("The longest chain"), "head")]
    return [*lines, *(line for item in forecast.chain for line in step_lines(item, book)), Line()]


def _hints(forecast: Forecast) -> list[Line]:
    last = forecast.chain[-1].task.id if forecast.chain else ""
    hints = [(f"relocate forecast {last}", _("when, and by which way"))] if last else []
    return hint_lines(
        [*hints, ("relocate forecast --if move=2027-04-01", _("what another answer would change"))]
    )
