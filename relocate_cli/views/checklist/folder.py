"""The folder for a day in words: the papers to take along, and what they are for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.own_paper import PaperState
from relocate_cli.domain.checklist.rows import rows_of
from relocate_cli.language import _
from relocate_cli.views.checklist.next_lines import hint_lines
from relocate_cli.views.checklist.paper_documents import folder_document, folder_row, used_then
from relocate_cli.views.checklist.paper_words import THERE_SIGNS, ids, ordered_words, own_name, there_words
from relocate_cli.views.checklist.row import people_words
from relocate_cli.views.checklist.summary import book_document
from relocate_cli.views.lines import INDENT, Line
from relocate_cli.views.records.paper import form_words
from relocate_cli.views.reply import Reply
from relocate_cli.views.words import day_and_distance, whose

if TYPE_CHECKING:
    from relocate_cli.domain.checklist.folder import Folder
    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.checklist.own_paper import OwnPaper
    from relocate_cli.domain.checklist.rows import TaskRow
    from relocate_cli.views.book import Book


def folder_reply(folder: Folder, book: Book) -> Reply:
    """Return what can be done on a day and the papers to take along."""
    return Reply(
        "papers-for/1",
        lambda: {**book_document(book), **folder_document(folder)},
        lambda: (folder_row(own, folder) for own in folder.papers),
        lambda: _lines(folder, book),
        hints=lambda: _hints(folder),
        paged=True,
    )


def _lines(folder: Folder, book: Book) -> list[Line]:
    day = day_and_distance(folder.day, book.today)
    lines = [Line(_("The folder for {day}").format(day=day), "head")]
    if not folder.items:
        return [*lines, Line(_("Nothing that can be done that day needs a paper."))]
    lines += [line for own in folder.papers for line in _paper_lines(own, folder)]
    lines += [Line(), Line(_("What can be done that day"), "head")]
    lines += [line for row in rows_of(folder.items) for line in _task_lines(row, book)]
    lines += [Line(), Line(_("[x] there by then  [?] perhaps there  [ ] not there"), "faint")]
    return lines


def _hints(folder: Folder) -> list[Line]:
    """Return how to say that one has a paper of which nobody has said so."""
    unsaid = [own.paper.id for own in folder.papers if own.paper.brought and not folder.is_there(own)]
    command = f"relocate have {unsaid[0]} --person all" if unsaid else ""
    return hint_lines([(command, _("say that you all have it"))]) if command else []


def _paper_lines(own: OwnPaper, folder: Folder) -> list[Line]:
    there = folder.is_there(own)
    title = own_name(own)
    lines = [Line(title, "good" if there else "warn", INDENT, THERE_SIGNS[there])]
    if own.ordered:
        lines.append(Line(ordered_words(own), "", INDENT))
    elif own.given_by and own.state is not PaperState.HELD:
        comes = _("comes from {tasks}").format(tasks=ids(own.given_by, own))
        lines.append(Line("; ".join(filter(None, [comes, there_words(own)])), "", INDENT))
    form = form_words(own.paper.form)
    words = _("for {tasks}").format(tasks=ids(used_then(own, folder), own))
    return [*lines, Line(f"{form}, {words}" if form else words, "faint", INDENT)]


def _task_lines(row: TaskRow, book: Book) -> list[Line]:
    first = row.items[0]
    lines = [Line(whose(row.task.title, people_words(row.members)), "", INDENT, "  -")]
    where = where_words(first, book)
    return [*lines, Line(f"{row.task.id}  {where}" if where else row.task.id, "faint", INDENT)]


def where_words(item: Item, book: Book) -> str:
    """Return where a task is done, or else whom one asks about it."""
    written = book.details["tasks"].get(item.task.id, {})
    for kind, form in (("places", _("at: {names}")), ("contacts", _("ask: {names}"))):
        known = book.details[kind]
        if names := [known[id]["name"] for id in written.get(kind, ()) if id in known]:
            return form.format(names=_(" or ").join(names))
    return ""
