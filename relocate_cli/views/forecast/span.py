"""When something is over, in words: between two days or at the earliest, and how far from the move."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.language import _, ngettext
from relocate_cli.views.words import day_words, duration_words, length_words

if TYPE_CHECKING:
    from datetime import date

    from relocate_cli.domain.checklist.item import Item

WEEK = 7


def span_words(item: Item, move: date | None) -> str:
    """Return when an item is over if it and all before it is begun as early as can be."""
    earliest, latest = item.over, item.latest
    if not (earliest and latest):
        return ""
    first, last = day_words(earliest), day_words(latest)
    far = f" ({_far_words(earliest, move)})" if move and earliest >= move else ""
    if item.unsure:
        text = _("on {first} at the earliest").format(first=first) + far
        form = _("{text}; by {last} where the known waits are the longest")
        return text if earliest == latest else form.format(text=text, last=last)
    if earliest == latest:
        return _("on {first}").format(first=first) + far
    between = _("between {first} and {last}").format(first=first, last=last)
    return f"{between} ({_range_words(earliest, latest, move)})" if move and far else between


def _far_words(day: date, move: date) -> str:
    return _("{length} after the move").format(length=length_words((day - move).days))


def _range_words(first: date, last: date, move: date) -> str:
    """Return how many weeks after the move, the longest rounded up."""
    weeks = (first - move).days // WEEK, -((move - last).days // WEEK)
    form = ngettext(
        "{first} to {count} week after the move", "{first} to {count} weeks after the move", weeks[1]
    )
    return form.format(first=weeks[0], count=weeks[1])


def wait_words(item: Item) -> str:
    """Return how long one waits for the answer; nothing where nobody has to answer."""
    if item.task.takes:
        return _("wait {length}").format(length=duration_words(item.task.takes))
    return _("no source tells how long the wait is") if item.task.takes_unknown else ""


def end_words(item: Item) -> str:
    """Return when an item is over; nothing if that is on the day on which it is begun."""
    return "" if item.over == item.latest == item.first else over_words(item)


def over_words(item: Item) -> str:
    """Return when an item is over, briefly."""
    if not (item.over and item.latest):
        return ""
    first, last = day_words(item.over), day_words(item.latest)
    if item.unsure:
        return _("over {first} at the earliest").format(first=first)
    if first == last:
        return _("over {first}").format(first=first)
    return _("over between {first} and {last}").format(first=first, last=last)
