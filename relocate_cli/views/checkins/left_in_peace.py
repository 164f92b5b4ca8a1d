"""What is said when no check-in is due, and when none is to be reminded of any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checkins.standing import Stand
from relocate_cli.language import _
from relocate_cli.views.checkins.documents import checkins_document
from relocate_cli.views.checkins.stand import title_words
from relocate_cli.views.lines import Line
from relocate_cli.views.reply import Reply
from relocate_cli.views.words import day_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.domain.checkins.standing import CheckinStanding
    from relocate_cli.views.book import Book


def nothing_due_reply(book: Book, found: Sequence[CheckinStanding]) -> Reply:
    """Return that no check-in is due, which one comes next, and how to answer another."""
    coming = [one for one in found if one.stand is Stand.LATER and one.opens]
    waves = dict.fromkeys(one.wave.id for one in found)
    lines = [Line(_("No check-in is due now."))]
    if coming:
        first = min(coming, key=lambda one: str(one.opens))
        assert first.opens is not None  # noqa: S101 - only those with a day are among them
        text = _("Next: {title}, from {day}.")
        lines.append(Line(text.format(title=title_words(first), day=day_words(first.opens))))
    another = _("Answer another: relocate checkin --wave WORD. There are: {waves}.")
    return Reply(
        "checkin/1",
        lambda: checkins_document(book, []),
        lines=lambda: lines,
        hints=lambda: [Line(another.format(waves=", ".join(waves)), "faint")] if waves else [],
    )


def never_reply(book: Book, tasks: Sequence[str]) -> Reply:
    """Return that the list will remind of no check-in any more."""
    told = _("Your list will not remind you any more. You can still answer: relocate checkin --wave WORD")
    undo = Line(_("Take it back: {command}").format(command="relocate undo"), "faint")
    return Reply(
        "checkin/1",
        lambda: checkins_document(book, []),
        lambda: (("skip", task) for task in tasks),
        lambda: [Line(told if tasks else _("None is left to leave out."))],
        hints=lambda: [undo] if tasks else [],
    )
