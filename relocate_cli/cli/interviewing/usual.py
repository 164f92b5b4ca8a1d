"""One screen, once, for those who live here already: what is usually done by now, to be ticked in one go."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from relocate_cli.cli.interviewing.asking import ask_line
from relocate_cli.domain.checklist.usual import usually_done
from relocate_cli.domain.typed_words import all_words
from relocate_cli.language import _, ngettext
from relocate_cli.usecases.household.marking import some_day_changes
from relocate_cli.usecases.household.plans import on_its_own, saved
from relocate_cli.views.checklist.row import people_words
from relocate_cli.views.lines import Line
from relocate_cli.views.words import whose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.cli.session import Session
    from relocate_cli.domain.checklist.rows import TaskRow
    from relocate_cli.usecases.household.plans import Desk

USUAL = "usual"
"""Under this name it is saved that this was asked."""
SPAN = re.compile(r"(\d{1,4})(?:-(\d{1,4}))?", re.ASCII)


def tick_usual(session: Session, desk: Desk) -> Desk:
    """Ask once what is done already, and tick it without a day; one `undo` takes all of it back."""
    if desk.plan.profile.answer(USUAL) is not None:
        return desk
    rows = usually_done(desk.guide, desk.situation, desk.checklist)
    if not rows:
        return desk
    head = [
        Line(_("You live here already. What of this is done?"), "head"),
        Line(_("On which day does not matter. What you leave stays on your list."), "faint", 2),
    ]
    session.screen.tell("", *head)
    several = len(desk.plan.profile.persons) > 1
    titles = [_title(row, several=several) for row in rows]
    drawn = session.screen.draws
    numbers = _picked(session, titles, head) if drawn else _typed(session, titles)
    desk = saved(desk, [desk.plan.change(do="answer", question=USUAL, values=["told"])])
    items = [item for number in numbers for item in rows[number - 1].items]
    if not items:
        return desk
    text = ngettext("{count} task is ticked.", "{count} tasks are ticked.", len(items))
    back = _("To take it back: relocate undo")
    session.screen.tell(Line(text.format(count=len(items)), "good"), Line(back, "faint"))
    return saved(on_its_own(desk), some_day_changes(desk, items))


def _title(row: TaskRow, *, several: bool) -> str:
    return whose(row.task.title, people_words(row.members) if several else "")


def _picked(session: Session, titles: Sequence[str], head: list[Line]) -> list[int]:
    from relocate_cli.cli.terminal.pick import pick

    options = [(str(number), title) for number, title in enumerate(titles, 1)]
    return [int(number) for number in pick(session.screen, options, several=True, head=head, keys={})]


def _typed(session: Session, titles: Sequence[str]) -> list[int]:
    screen = session.screen
    for number, title in enumerate(titles, 1):
        screen.tell(Line(title, "", 6, f"  {number}."))
    while True:
        answer = ask_line(screen, _("Numbers like 1 3 7-9, all, or Enter for none:")).casefold()
        if answer in all_words():
            return list(range(1, len(titles) + 1))
        numbers = listed_numbers(answer, len(titles))
        if numbers is not None:
            return numbers
        screen.tell(Line(_("Please type numbers from the list."), "warn"))


def listed_numbers(text: str, most: int) -> list[int] | None:
    """Return the numbers in `1 3 7-9`; None when it is anything else, or a number is none of these."""
    found: list[int] = []
    for word in text.replace(",", " ").split():
        span = SPAN.fullmatch(word)
        first, last = (int(span[1]), int(span[2] or span[1])) if span else (0, 0)
        if not 1 <= first <= last <= most:
            return None
        found += range(first, last + 1)
    return found
