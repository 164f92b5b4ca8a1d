"""What is said before anything else: an obstacle, or a day that can no longer be kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.warned import over_at_latest, warned
from relocate_cli.domain.markdown import plain_text
from relocate_cli.language import _, ngettext
from relocate_cli.views.checklist.item import item_title
from relocate_cli.views.checklist.untold import untold_lines
from relocate_cli.views.lines import INDENT, Line
from relocate_cli.views.vague_days import day_or_month
from relocate_cli.views.words import day_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.checklist.checklist import Checklist
    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.checklist.warned import Warned
    from relocate_cli.views.book import Book

SIGN = " ! "


def warned_lines(book: Book) -> list[Line]:
    """Return who is to be told of, what is too late, what can be done; nothing when all is well."""
    found = warned(book.guide, book.situation, book.checklist)
    lines = untold_lines(book.plan.profile)
    lines += [line for one in found for line in [*warning_lines(one, book), *_see_lines(one)]]
    return [*lines, Line()] if lines else []


def unknown_lines(checklist: Checklist) -> list[Line]:
    """Return how much may join the list yet, and how one says what decides it; nothing where all is known."""
    count = len(checklist.maybes)
    if not count:
        return []
    text = ngettext(
        "{count} task may join your list. Answer what is open with:",
        "{count} tasks may join your list. Answer what is open with:",
        count,
    )
    return [Line(text.format(count=count), "warn"), Line("relocate start", "", 2), Line()]


def said_first(book: Book) -> Iterator[Line]:
    """Yield the same where nobody types: what may join the list and all warnings, without ids."""
    if unknown := " ".join(line.text for line in unknown_lines(book.checklist) if line.text):
        yield Line(unknown, "warn")
    if untold := " ".join(line.text for line in untold_lines(book.plan.profile)):
        yield Line(untold, "warn")
    for one in warned(book.guide, book.situation, book.checklist):
        yield from warning_lines(one, book)


def warning_lines(one: Warned, book: Book) -> Iterator[Line]:
    """Yield what a warning says, and of whom."""
    several = len(book.situation.profile.persons) > 1 or not all(who.is_person for who in one.members)
    names = ", ".join(member.name for member in one.members) if several else ""
    title = f"{one.warning.title} ({names})" if names else one.warning.title
    yield Line(title, "bad", INDENT, SIGN)
    yield from (Line(late_words(item), "", INDENT) for item in one.late)
    if one.warning.text:
        yield Line(plain_text(one.warning.text), "", INDENT)


def _see_lines(one: Warned) -> Iterator[Line]:
    """Yield which tasks it is about, by the ids that one types."""
    if one.warning.tasks:
        yield Line(_("See: {tasks}").format(tasks=", ".join(one.warning.tasks)), "faint", INDENT)


def late_words(item: Item) -> str:
    """Return what is too late, or may be: by when it is over, and by when it would have to be."""
    if not (item.due and item.rule):
        return item_title(item)
    due = day_or_month(item.due, about=item.about)
    if not item.is_too_late and (longest := over_at_latest(item)):
        text = _("{title}: it may take until {day}, and it would have to be over by {due}.")
        return text.format(title=item_title(item), day=day_words(longest), due=due)
    reached = item.over if item.rule.over else item.first
    text = _("{title}: {day} at the earliest, and it would have to be {due}.")
    return text.format(title=item_title(item), day=day_words(reached or item.due), due=due)
