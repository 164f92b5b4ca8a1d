"""The checklist as a booklet: a page for each phase, a box and a code for each row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checklist.paper_rows import paper_phases
from relocate_cli.language import _, ngettext
from relocate_cli.views.checklist.warned import said_first
from relocate_cli.views.household.moving import moving_words
from relocate_cli.views.pages.direction import direction_of
from relocate_cli.views.pages.stamp import made_words
from relocate_cli.views.print.harmless import harmless
from relocate_cli.views.print.numbers import number_rows
from relocate_cli.views.print.paper_task import paper_task
from relocate_cli.views.templates import rendered

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from relocate_cli.domain.checklist.paper_rows import PaperPhase
    from relocate_cli.domain.plan.booklet import Booklet
    from relocate_cli.views.book import Book


def booklet_html(book: Book, booklet: Booklet, language: str, *, whole: bool = False) -> str:
    """Return the booklet for a browser to print; its rows are those of the list, in its order.

    The `whole` booklet tells what to do as well, and is four times as long.
    """
    phases = paper_phases(book.guide, book.checklist.items)
    words = {"words": _words(booklet), "language": language, "direction": direction_of(language)}
    context = {
        **words,
        "booklet": booklet.name,
        "title": _("Your checklist: {place}").format(place=book.guide.name),
        "who": ", ".join(member.name for member in book.plan.profile.members),
        "move": moving_words(book.plan.profile, book.today),
        "warnings": [{"text": line.text, "is_title": bool(line.style)} for line in said_first(book)],
        "how": _how(booklet),
        "made": made_words(book),
        "phases": list(_phases(book, phases, booklet, whole=whole)),
        "whole": whole,
        "numbers": number_rows(book, phases),
    }
    return rendered("booklet.html", harmless(context))


def _words(booklet: Booklet) -> dict[str, str]:
    return {
        "booklet": _("Booklet {name}").format(name=booklet.name),
        "numbers": _("Phone numbers"),
        "contents": _("What is inside"),
        "bring": _("Bring"),
        "note": _("Note"),
    }


def _how(booklet: Booklet) -> list[str]:
    """Return how the boxes are ticked and typed back."""
    return [
        _("Tick a box with a pen when it is done. The code stands beside the box."),
        _("Type the codes back when you are at the computer, or let somebody do it at the library:"),
        f"relocate tick --booklet {booklet.name}",
        _("This booklet stays right: what you tick here is found, even if the list has moved since."),
    ]


def _phases(
    book: Book, phases: Sequence[PaperPhase], booklet: Booklet, *, whole: bool
) -> Iterator[dict[str, Any]]:
    number = 0
    for phase, rows in phases:
        tasks, first = [], number
        for row in rows:
            codes = [booklet.code(number + place) for place in range(1, len(row.items) + 1)]
            number += len(row.items)
            tasks.append(paper_task(row, codes, book, whole=whole))
        left = ngettext("{count} box", "{count} boxes", number - first).format(count=number - first)
        yield {"title": phase.title, "left": left, "tasks": tasks}
