"""What was typed back from paper: what it ticked, what it did not know, and which codes are wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checklist.item import State
from relocate_cli.domain.plan.booklet import Mistake
from relocate_cli.language import _
from relocate_cli.views.changes.marked import freed_items, marked_lines
from relocate_cli.views.checklist.documents import item_document, item_row
from relocate_cli.views.checklist.item import item_title
from relocate_cli.views.lines import INDENT, Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.checklist.typed_back import Typed, TypedBack, Wrong
    from relocate_cli.views.book import Book


def ticked_reply(typed: TypedBack, before: Book, after: Book, *, spared: bool) -> Reply:
    """Return what the codes of a booklet did; `spared` says that nothing was ticked because one is wrong."""
    keys = {one.item.key for one in typed.found if one.item}
    items = [item for item in after.checklist.items if item.key in keys]
    return Reply(
        "tick/1",
        lambda: _document(typed, items, before, spared=spared),
        lambda: [*map(item_row, items), *((wrong.code, "wrong", str(wrong.why)) for wrong in typed.wrong)],
        exit_code=1 if typed.wrong else 0,
        talk=lambda: list(_lines(typed, items, before, after, spared=spared)),
    )


def _document(typed: TypedBack, items: list[Item], before: Book, *, spared: bool) -> dict[str, Any]:
    gone = [{"code": one.code, "id": one.id} for one in typed.found if not one.item]
    wrong = [{"code": one.code, "why": str(one.why), "fits": one.fits or None} for one in typed.wrong]
    already = _done(before)
    ticked = [] if spared else [item.id for item in items if item.key not in already]
    listed = {"items": [item_document(item) for item in items], "ticked": ticked}
    return {"booklet": typed.booklet, **listed, "gone": gone, "wrong": wrong}


def _done(book: Book) -> set[tuple[str, str]]:
    return {item.key for item in book.checklist.items if item.state is State.DONE}


def _lines(typed: TypedBack, items: list[Item], before: Book, after: Book, *, spared: bool) -> Iterator[Line]:
    for wrong in typed.wrong:
        yield _wrong_line(wrong, typed.booklet)
    for one in typed.found:
        if not one.item:
            yield _gone_line(one, after)
    if spared:
        yield Line(_("Nothing was ticked. Type all again, or tick the others: --skip-wrong"), "strong")
    elif items:
        freed = freed_items(before.checklist, after.checklist)
        yield from marked_lines(items, freed, after.checklist, after.guide, after.today)
    else:
        yield Line(_("Nothing was ticked."))


def typed_lines(typed: TypedBack, book: Book) -> Iterator[Line]:
    """Yield what each of these codes means, while more are typed."""
    for one in typed.found:
        if not one.item:
            yield _gone_line(one, book)
        elif one.item.state is State.DONE:
            text = _("{title}: was ticked already").format(title=item_title(one.item))
            yield Line(text, "faint", INDENT, "[x]")
        else:
            yield Line(item_title(one.item), "good", INDENT, "[x]")
    for wrong in typed.wrong:
        yield _wrong_line(wrong, typed.booklet)


def _gone_line(one: Typed, book: Book) -> Line:
    """Return what a row stood for that is on the list no more."""
    task, _colon, member = one.id.partition(":")
    known = book.guide.tasks.get(book.guide.renamed.get(task, task))
    if task in book.guide.retired:
        form = _("{code} was {title}, which is no longer in the guide: {why}")
        return Line(form.format(code=one.code, title=task, why=book.guide.retired[task]), "warn")
    title = known.title if known else one.id
    if member and known and not any(other.id == member for other in book.plan.profile.members):
        form = _("{code} was {title}, for somebody who is not in your household any more.")
    else:
        form = _("{code} was {title}, which is not on your list any more.")
    return Line(form.format(code=one.code, title=title), "warn")


def _wrong_line(wrong: Wrong, booklet: str) -> Line:
    form = {
        Mistake.FORM: _("{code} is no code: a number and a letter, as in 12H."),
        Mistake.LETTER: _("{code} is not in booklet {booklet}: number and letter do not belong together."),
        Mistake.ROW: _("{code} is not in booklet {booklet}: it has no such row."),
        Mistake.TWICE: _("{code} means two things: two booklets are called {booklet}. Tick it in the list."),
    }[wrong.why]
    text = form.format(code=repr(wrong.code), booklet=booklet)
    more = _("It would fit booklet {name}.").format(name=wrong.fits) if wrong.fits else ""
    return Line(f"{text} {more}".rstrip(), "bad")
