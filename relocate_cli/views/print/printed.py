"""What was printed: where it is, and which code stands for which task."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.language import _
from relocate_cli.views.lines import Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.plan.booklet import Booklet


def printed_reply(booklet: Booklet, file: str, *, pdf: bool) -> Reply:
    """Return the booklet with its codes, and how to go on."""
    return Reply(
        "print/1",
        lambda: {
            "booklet": booklet.name,
            "file": file,
            "format": "pdf" if pdf else "html",
            "rows": [{"code": code, "id": id} for code, id in _codes(booklet)],
        },
        lambda: _codes(booklet),
        hints=lambda: _hints(booklet, pdf=pdf),
    )


def _codes(booklet: Booklet) -> Iterator[tuple[str, str]]:
    for number, id in enumerate(booklet.rows, 1):
        yield booklet.code(number), id


def _hints(booklet: Booklet, *, pdf: bool) -> list[Line]:
    paper = [] if pdf else [Line(_("Open it in your browser and print it from there."), "faint")]
    text = _("Type back what was ticked on paper: relocate tick --booklet {name} CODE ...")
    return [*paper, Line(text.format(name=booklet.name), "faint")]
