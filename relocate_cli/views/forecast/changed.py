"""What other answers or another place would change; nothing of it was saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checklist.difference import difference
from relocate_cli.domain.checklist.warned import warned
from relocate_cli.language import _
from relocate_cli.views.changes.result import change_lines, difference_document
from relocate_cli.views.checklist.documents import iso
from relocate_cli.views.checklist.summary import book_document
from relocate_cli.views.forecast.way import way_words
from relocate_cli.views.forecast.way_documents import way_document, way_id
from relocate_cli.views.lines import INDENT, Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from relocate_cli.domain.checklist.forecast import Way
    from relocate_cli.views.book import Book


def changed_reply(
    before: Book, after: Book, ways: tuple[Sequence[Way], Sequence[Way]] | None = None
) -> Reply:
    """Return what would change; of one thing, when it would be there instead."""
    change = difference(before.checklist, after.checklist)

    def document() -> dict[str, Any]:
        own = {"ways": _way_documents(ways, before, after)} if ways else {}
        return {**book_document(after), **difference_document(change), **_warnings(before, after), **own}

    def rows() -> Iterator[tuple[str, ...]]:
        yield from (("came", item.id, "", iso(item.due) or "") for item in change.came)
        yield from (("went", item.id, iso(item.due) or "", "") for item in change.went)
        yield from (("maybe", item.id, iso(item.due) or "", "") for item in change.doubtful)
        yield from (
            ("moved", one.item.id, iso(one.before) or "", iso(one.item.due) or "") for one in change.moved
        )

    def lines() -> list[Line]:
        found = _way_lines(ways, before, after) if ways else []
        found += [*_warning_lines(before, after), *change_lines(change, after.today)]
        nothing = [Line(_("Nothing on your list would change."))]
        return [*(found or nothing), Line(), Line(_("Only thought through: nothing was changed."), "faint")]

    return Reply("forecast-if/1", document, rows, lines, paged=True)


def _titles(book: Book) -> dict[str, str]:
    return {one.warning.id: one.warning.title for one in warned(book.guide, book.situation, book.checklist)}


def _warnings(before: Book, after: Book) -> dict[str, Any]:
    old, new = _titles(before), _titles(after)
    came, went = [id for id in new if id not in old], [id for id in old if id not in new]
    return {"warnings_changed": {"came": came, "went": went}}


def _warning_lines(before: Book, after: Book) -> list[Line]:
    old, new = _titles(before), _titles(after)
    lines = [Line(title, "bad", INDENT, "  !") for id, title in new.items() if id not in old]
    gone = _("No longer: {warning}")
    return lines + [
        Line(gone.format(warning=title), "good", INDENT, "  -") for id, title in old.items() if id not in new
    ]


def _way_lines(ways: tuple[Sequence[Way], Sequence[Way]], before: Book, after: Book) -> list[Line]:
    """Return when each of these is there today, and when it would be."""
    old = {way_id(way): way_words(way, before) for way in ways[0]}
    alike: dict[tuple[str, str], list[str]] = {}
    for way in ways[1]:
        id = way_id(way)
        alike.setdefault((old.get(id) or _("not on your list"), way_words(way, after)), []).append(id)
    lines = []
    for (now, then), names in alike.items():
        lines.append(Line(", ".join(names), "head"))
        lines.append(Line(_("now: {when}").format(when=now), "", INDENT))
        lines.append(Line(_("then: {when}").format(when=then), "strong", INDENT))
    return [*lines, Line()] if lines else []


def _way_documents(
    ways: tuple[Sequence[Way], Sequence[Way]], before: Book, after: Book
) -> dict[str, list[dict[str, Any]]]:
    return {
        "before": [way_document(way, before) for way in ways[0]],
        "after": [way_document(way, after) for way in ways[1]],
    }
