"""What stands above every list: where and when one moves, and how much is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.profile.moving_day import moving_day
from relocate_cli.domain.profile.question import MOVE
from relocate_cli.language import _, ngettext
from relocate_cli.views.checklist.summary import progress_words
from relocate_cli.views.lines import Line
from relocate_cli.views.vague_days import about_what_words
from relocate_cli.views.words import day_and_distance

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from relocate_cli.domain.checklist.checklist import Checklist
    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.profile.profile import Profile


def head_lines(guide: Guide, profile: Profile, checklist: Checklist, today: date) -> list[Line]:
    """Return where and when one moves, and how much is done."""
    move = moving_day(profile)
    where = guide.name
    if move:
        form = _("{place}, moving on {day}") if move >= today else _("{place}, moved on {day}")
        if about := profile.about_what(MOVE):
            form = _("{place}, moving about {day}") if move >= today else _("{place}, moved about {day}")
            where = form.format(place=guide.name, day=about_what_words(move, about))
        else:
            where = form.format(place=guide.name, day=day_and_distance(move, today))
        where = "; ".join([where, *_others_on_their_days(profile, today)])
    counts = checklist.counts
    text = progress_words(counts)
    if counts.late:
        text += ngettext(", {count} late", ", {count} late", counts.late).format(count=counts.late)
    return [Line(where, "head"), Line(text, "bad" if counts.late else ""), Line()]


def _others_on_their_days(profile: Profile, today: date) -> Iterator[str]:
    """Yield the days of those adults who come, or came, on another day than the first."""
    first = profile.date_of(MOVE)
    for adult in profile.adults:
        move, about = profile.date_of(MOVE, adult), profile.about_what(MOVE, adult)
        if move and move != first:
            exact = day_and_distance(move, today)
            day = _("about {day}").format(day=about_what_words(move, about)) if about else exact
            yield f"{adult.name}: {day}"
