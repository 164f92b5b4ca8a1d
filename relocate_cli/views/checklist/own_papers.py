"""Each person's papers in words: what is missing, by when to order it, and what it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.own_paper import PaperState
from relocate_cli.language import _
from relocate_cli.views.checklist.documents import iso
from relocate_cli.views.checklist.next_lines import hint_lines
from relocate_cli.views.checklist.paper_documents import own_document, own_row
from relocate_cli.views.checklist.paper_words import ids, order_words, ordered_words, there_words
from relocate_cli.views.checklist.summary import book_document
from relocate_cli.views.lines import INDENT, Line
from relocate_cli.views.records.paper import form_words
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from relocate_cli.domain.checklist.own_paper import OwnPaper
    from relocate_cli.views.book import Book

SIGNS = {PaperState.HELD: "[x]", PaperState.ORDERED: "[~]", PaperState.MISSING: "[ ]"}


def own_papers_reply(papers: Sequence[OwnPaper], book: Book) -> Reply:
    """Return everybody's papers: those to be ordered soonest first, what is held last."""
    in_order = sorted(papers, key=_rank)
    return Reply(
        "papers/1",
        lambda: {**book_document(book), "papers": [own_document(own) for own in in_order]},
        lambda: map(own_row, in_order),
        lambda: _lines(in_order, book) or [Line(_("No task on your list speaks of papers."))],
        hints=lambda: _hints(in_order, book),
        paged=True,
    )


def _rank(own: OwnPaper) -> tuple[int, str]:
    state = (PaperState.MISSING, PaperState.ORDERED, PaperState.HELD).index(own.state)
    return (state, iso(own.order_by) or "9999")


def _lines(papers: Sequence[OwnPaper], book: Book) -> list[Line]:
    lines = []
    for member in (*book.plan.profile.members, None):
        own = [paper for paper in papers if paper.member == member]
        if own:
            lines.append(Line(member.name if member else _("The household"), "head"))
            lines += [line for paper in own for line in _own_lines(paper, book.today)]
            lines.append(Line())
    if lines:
        lines.append(Line(_("[ ] missing  [~] ordered  [x] held"), "faint"))
    return lines


def _own_lines(own: OwnPaper, today: date) -> list[Line]:
    style = "good" if own.state is PaperState.HELD else ""
    lines = [Line(own.paper.name, style, INDENT, SIGNS[own.state])]
    words = [own.paper.id, form_words(own.paper.form)]
    if own.state is PaperState.ORDERED:
        words.append(ordered_words(own))
    if own.state is PaperState.MISSING:
        words.append(order_words(own, today))
    presses = own.state is PaperState.MISSING and own.order_by and own.order_by <= today
    lines.append(Line("  ".join(filter(None, words)), "warn" if presses else "faint", INDENT))
    if own.state is PaperState.MISSING and (there := there_words(own)):
        lines.append(Line(there, "faint", INDENT))
    if own.needed_by:
        needs = _("needed for {tasks}").format(tasks=ids(own.needed_by, own))
        lines.append(Line(needs, "faint", INDENT))
    return lines


def _hints(papers: Sequence[OwnPaper], book: Book) -> list[Line]:
    lacking = [own for own in papers if own.state is PaperState.MISSING]
    missing = next((own for own in lacking if not own.paper.for_household), None)
    if not missing:
        return []
    day = max(book.plan.profile.date_of("move") or book.today, book.today)
    name = f"{missing.paper.id}:{missing.member.id}" if missing.member else missing.paper.id
    return hint_lines(
        [
            (f"relocate have --ordered {name}", _("it is on its way")),
            (f"relocate have {name}", _("you have it")),
            (f"relocate papers --for {day}", _("the folder for a day")),
        ]
    )
