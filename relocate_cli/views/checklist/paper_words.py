"""A paper of somebody in words: by when to order it, when it comes, and what speaks of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.language import _
from relocate_cli.views.words import day_and_distance, day_words, month_words, whose

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.checklist.own_paper import OwnPaper
    from relocate_cli.domain.checklist.paper_stand import PaperStand
    from relocate_cli.domain.profile.profile import Profile

THERE_SIGNS = {True: "[x]", None: "[?]", False: "[ ]"}
"""Whether a paper is there on a day; None if it only may be."""


def own_name(own: OwnPaper) -> str:
    """Return what a paper is called, and whose it is."""
    return whose(own.paper.name, own.member.name if own.member else "")


def held_words(stand: PaperStand, profile: Profile) -> str:
    """Return who holds a paper; nothing where nobody does."""
    members = (profile.member(id) for id in stand.holders)
    names = ", ".join(member.name if member else _("the household") for member in members)
    return _("held by {names}").format(names=names) if stand.holders else ""


def ordered_words(own: OwnPaper) -> str:
    """Return since when a paper is on its way, and when it may come."""
    text = _("ordered on {day}").format(day=day_words(own.ordered)) if own.ordered else _("ordered")
    if not own.expected:
        return _("{text}; no source tells how long it takes").format(text=text)
    first, last = own.expected
    if first == last:
        return _("{text}, expected on {day}").format(text=text, day=day_words(first))
    form = _("{text}, expected between {first} and {last}")
    return form.format(text=text, first=day_words(first), last=day_words(last))


def order_words(own: OwnPaper, today: date) -> str:
    """Return what gives a missing paper, and the last day to begin with that."""
    day = _day_words(own, today)
    if own.given_by:
        tasks = ids(own.given_by, own)
        form = _("order it by {day}: {tasks}") if day else _("comes from {tasks}")
    else:
        tasks = ""
        form = _("get it yourself by {day}") if day else _("get it yourself")
        if own.paper.brought:
            form = _("bring it along, at the latest by {day}") if day else _("bring it along")
    return form.format(day=day, tasks=tasks)


def _day_words(own: OwnPaper, today: date) -> str:
    day = own.order_by
    if not day:
        return ""
    if own.about and day > today:
        return _("about {day}").format(day=month_words(day))
    return _("today") if day <= today else day_and_distance(day, today)


def there_words(own: OwnPaper) -> str:
    """Return when a missing paper is there if all goes on at once; nothing if nothing gives it."""
    earliest, latest = own.there()
    if not earliest:
        return ""
    if not latest:
        return _("there {day} at the earliest, a wait is unknown").format(day=day_words(earliest))
    if earliest == latest:
        return _("there {day} if you begin at once").format(day=day_words(earliest))
    form = _("there between {first} and {last} if you begin at once")
    return form.format(first=day_words(earliest), last=day_words(latest))


def ids(items: Iterable[Item], own: OwnPaper) -> str:
    """Return the names of items; those of whom the paper is for need no name of theirs."""
    names = (item.task.id if item.member == own.member else item.id for item in items)
    return ", ".join(dict.fromkeys(names))
