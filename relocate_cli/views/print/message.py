"""A message to the host of the place: who one is, when, what one needs, and what one found already."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.checklist.their_pages import their_pages
from relocate_cli.domain.markdown import plain_text
from relocate_cli.language import _
from relocate_cli.views.guide.task_facts import paper_words
from relocate_cli.views.print.harmless import harmless
from relocate_cli.views.print.introduction import introduction, signature
from relocate_cli.views.print.printed_words import printed_due
from relocate_cli.views.trust import site_of
from relocate_cli.views.words import whose

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.checklist.rows import TaskRow
    from relocate_cli.domain.guide.task import Task
    from relocate_cli.views.book import Book

MOST_PAGES = 3
"""So many pages show that one has looked; more nobody reads."""


class Message(NamedTuple):
    """What is written, and to whom; nothing in it was sent."""

    name: str
    email: str
    phone: str
    subject: str
    body: str


class HostQuestion(NamedTuple):
    """What is asked about: one task, or what comes next; in one's own words, too."""

    task: Task | None
    rows: Sequence[TaskRow]
    question: str
    names: bool


def message_of(book: Book, host: Mapping[str, Any], wish: HostQuestion, *, protected: bool) -> Message:
    """Return the message; who has protected personal data says nothing of themselves, whatever was asked."""
    wish = wish._replace(names=wish.names and not protected)
    about = wish.task.title if wish.task else _("questions about the move")
    subject = _("{place}: {about}").format(place=book.guide.name, about=about)
    personal = [] if protected else [introduction(book, names=wish.names)]
    need = _need_of_anybody(wish) if protected else _need(book, wish)
    found = list(_found(book, wish, protected=protected))
    paragraphs = [_("Hello!"), *personal, wish.question, need, "\n".join(found), _("Thank you!")]
    paragraphs += [signature(book)] if wish.names else []
    body = "\n\n".join("\n".join(harmless(text.splitlines())) for text in paragraphs if text)
    name, email, phone = (harmless(str(host.get(field, ""))) for field in ("name", "email", "phone"))
    return Message(name, email, phone, harmless(subject), body)


def _need_of_anybody(wish: HostQuestion) -> str:
    return _("I have a question about this: {title}.").format(title=wish.task.title) if wish.task else ""


def _need(book: Book, wish: HostQuestion) -> str:
    if not wish.rows:
        return _need_of_anybody(wish)
    head = _("Help is needed with this:") if wish.task else _("This comes next:")
    return "\n".join([head, *(f"- {_row(row, book, names=wish.names)}" for row in wish.rows)])


def _row(row: TaskRow, book: Book, *, names: bool) -> str:
    title = whose(row.task.title, ", ".join(one.name for one in row.members) if names else "")
    due = printed_due(row.items[0], book.guide, book.today)
    return f"{title} ({due})" if due else title


def _found(book: Book, wish: HostQuestion, *, protected: bool) -> Iterator[str]:
    """Yield what one knows already of a task, so that nobody has to tell it again."""
    if not wish.task:
        return
    details = book.details["tasks"][wish.task.id]
    known = [
        *([] if protected else _done(wish, details)),
        *_read(book, wish, details),
        *([] if protected else _lacking(book, wish)),
    ]
    if known:
        yield _("What is known already:")
        yield from (f"- {text}" for text in known)


def _read(book: Book, wish: HostQuestion, details: Mapping[str, Any]) -> Iterator[str]:
    readers = [item.member for item in _items(wish)]
    for link in their_pages(details.get("links", ()), readers, book.situation)[:MOST_PAGES]:
        yield _("Read: {label} ({site})").format(label=link["label"], site=site_of(link["url"]))


def _done(wish: HostQuestion, details: Mapping[str, Any]) -> Iterator[str]:
    for number, text in enumerate(details["do"], 1):
        if any(number in item.parts_done for item in _items(wish)):
            yield _("Done: {text}").format(text=plain_text(text))


def _lacking(book: Book, wish: HostQuestion) -> Iterator[str]:
    for paper in dict.fromkeys(paper for item in _items(wish) for paper in item.lacking):
        yield _("Still missing: {paper}").format(paper=paper_words(paper, book.guide))


def _items(wish: HostQuestion) -> list[Item]:
    return [item for row in wish.rows for item in row.items]
