"""Ticks and answers that the guide of today has no more, in words, in rows and as a document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checklist.overtaken import asked_again
from relocate_cli.language import _
from relocate_cli.views.checklist.changed_lines import changed_words
from relocate_cli.views.lines import INDENT, Line
from relocate_cli.views.words import whose

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.checklist.overtaken import AskedAgain, Overtaken
    from relocate_cli.views.book import Book


def overtaken_lines(found: Overtaken) -> list[Line]:
    """Return which ticked lines changed, and what is asked again and why."""
    lines = [Line(_("Lines that changed since you ticked them"), "head")] if found.items else []
    for item in found.items:
        lines += [Line(f"{item.id}  {words}", "", INDENT, "  !") for words in changed_words(item)]
    if found.askings:
        lines.append(Line(_("Asked again"), "head", right=_("answer with: relocate start")))
    for asking in found.askings:
        lines.append(Line(f"{_ask(asking)} {_why(asking)}", "", INDENT, "  ?"))
    return lines


def asked_again_lines(book: Book) -> list[Line]:
    """Return which answers are none any more, so that nobody takes what hangs on them for gone."""
    found = asked_again(book.plan.profile, book.guide)
    text = _("warning: This is asked again: {ask} {why}")
    lines = [Line(text.format(ask=_ask(one), why=_why(one)), "warn") for one in found]
    return [*lines, Line(_("Answer it with: relocate start"), "warn")] if lines else []


def _ask(asking: AskedAgain) -> str:
    return whose(asking.question.ask, asking.member.name if asking.member else "")


def _why(asking: AskedAgain) -> str:
    from relocate_cli.views.household.answers import outdated_words  # noqa: PLC0415 - seldom needed

    return outdated_words(asking.question, asking.former)


def overtaken_rows(found: Overtaken) -> Iterator[tuple[str, ...]]:
    """Yield for a pipe each line with what was ticked, and each question with what was answered."""
    yield from (("line", item.id, words) for item in found.items for words in changed_words(item))
    yield from (("asked-again", _asked(asking), " ".join(asking.former)) for asking in found.askings)


def _asked(asking: AskedAgain) -> str:
    return f"{asking.question.id}:{asking.member.id}" if asking.member else asking.question.id


def overtaken_document(found: Overtaken) -> dict[str, Any]:
    """Return what was overtaken as JSON values."""
    again = [
        {"question": question.id, "person": member.id if member else None, "values": list(former)}
        for question, member, former in found.askings
    ]
    return {"lines": {item.id: changed_words(item) for item in found.items}, "asked_again": again}
