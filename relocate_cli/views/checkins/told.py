"""What is said around a check-in: before it, after it, and when none is due."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.language import _, ngettext
from relocate_cli.views.checkins.documents import checkins_document
from relocate_cli.views.checkins.stand import answered_month, title_words
from relocate_cli.views.lines import Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from relocate_cli.domain.checkins.standing import CheckinStanding
    from relocate_cli.views.book import Book


def intro_lines(standing: CheckinStanding, count: int) -> list[Line]:
    """Return what is kept and who will see it, before anything is asked."""
    form = ngettext("{count} question, about a minute.", "{count} questions, about five minutes.", count)
    return [
        Line(title_words(standing), "head"),
        Line(form.format(count=count)),
        Line(_("You can pass over every question, stop, and go on another day.")),
        Line(_("What you answer is kept with your list, on this computer.")),
        Line(_("Nobody sees it unless you share it yourself, and then without names.")),
    ]


def again_question(standing: CheckinStanding) -> str:
    """Return what is asked before somebody goes through a check-in that was answered or ticked before."""
    month = answered_month(standing)
    before = _("You answered this in {month}.").format(month=month) if month else _("You ticked this.")
    return f"{before} {_('Go through it again? What you do not change stays.')}"


def answered_reply(book: Book, standing: CheckinStanding, *, is_new: bool) -> Reply:
    """Return what is kept of a check-in, and what can be done with it."""
    return Reply(
        "checkin/1",
        lambda: checkins_document(book, [standing]),
        lambda: ((standing.wave.id, question, " ".join(values)) for question, values in _given(standing)),
        lambda: _answered_lines(standing) if is_new else [Line(_("Nothing was changed."))],
        hints=lambda: _after_lines(standing, is_new=is_new),
    )


def _given(standing: CheckinStanding) -> list[tuple[str, tuple[str, ...]]]:
    return list(standing.checkin.given.items())


def _answered_lines(standing: CheckinStanding) -> list[Line]:
    given, left = len(_given(standing)), len(standing.left)
    form = ngettext("Thank you. {count} answer is kept.", "Thank you. {count} answers are kept.", given)
    lines = [Line(form.format(count=given), "good")]
    if left:
        form = ngettext("{count} question is left.", "{count} questions are left.", left)
        lines.append(Line(form.format(count=left)))
    return lines


def _after_lines(standing: CheckinStanding, *, is_new: bool) -> list[Line]:
    wave = standing.wave.id
    lines = [(_("See it"), f"relocate checkin --show --wave {wave}")]
    if standing.left:
        lines.append((_("Go on"), f"relocate checkin --wave {wave}"))
    if standing.checkin.given:
        lines.append((_("Pass it on, without names"), f"relocate checkin share --wave {wave}"))
    if is_new:
        lines.append((_("Take it back"), "relocate undo"))
    return [Line(f"{what}: {command}", "faint") for what, command in lines]


def stopped_reply(book: Book, standing: CheckinStanding) -> Reply:
    """Return that somebody stops for today, and how to go on."""
    go_on = _("Go on another day with: relocate checkin --wave {wave}").format(wave=standing.wave.id)
    return Reply(
        "checkin/1",
        lambda: checkins_document(book, [standing]),
        lines=lambda: [Line(_("Stopped. What you answered is saved."))],
        hints=lambda: [Line(go_on, "faint")],
    )
