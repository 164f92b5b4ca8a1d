"""Dates that moved: those of the law by name, and of all others how many and how far."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.pressure import is_legal
from relocate_cli.language import _, ngettext
from relocate_cli.views.checklist.row import people_words
from relocate_cli.views.lines import INDENT, Line
from relocate_cli.views.vague_days import day_or_month
from relocate_cli.views.words import length_words, whose

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from relocate_cli.domain.checklist.difference import Moved

FEW = 3
"""So many dates are told one by one, whatever they are; of more only those of the law are."""


def moved_lines(moved: Sequence[Moved]) -> list[Line]:
    """Return which dates are others now."""
    rows = _rows(moved)
    named = rows if len(rows) <= FEW else [row for row in rows if is_legal(row[0].item)]
    others = [one for row in rows if row not in named for one in row]
    lines = [Line(_named_words(row), "", INDENT, "  ~") for row in named]
    return lines + [Line(text, "", INDENT, "  ~") for text in _counted_words(others)]


def _rows(moved: Iterable[Moved]) -> list[list[Moved]]:
    """Return what moved from the same day to the same day for several people as one."""
    rows: dict[tuple[object, ...], list[Moved]] = {}
    for one in moved:
        rows.setdefault((one.item.task.id, one.before, one.item.due), []).append(one)
    return list(rows.values())


def _named_words(row: Sequence[Moved]) -> str:
    item, before, was_about = row[0]
    names = people_words([one.item.member for one in row if one.item.member])
    title = whose(item.task.title, names)
    was = day_or_month(before, about=was_about) if before else _("no date")
    now = day_or_month(item.due, about=item.about) if item.due else _("no date")
    return _("{title}: {was}, now {now}").format(title=title, was=was, now=now)


def _counted_words(moved: Iterable[Moved]) -> list[str]:
    """Return how many dates moved as far as one another, the most first."""
    counts = Counter(_how_far(one.item.due, one.before) for one in moved)
    return [_far_words(way, length, count) for (way, length), count in counts.most_common()]


def _how_far(day: date | None, before: date | None) -> tuple[int, str]:
    """Return which way a date moved, and how far in words; no words where it came or went."""
    if not (day and before):
        return (1 if day else -1, "")
    far = (day - before).days
    return (1 if far > 0 else -1, length_words(abs(far)))


def _far_words(way: int, length: str, count: int) -> str:
    known, later = not length, way > 0
    form = {
        (True, True): ngettext("{count} date is known now", "{count} dates are known now", count),
        (True, False): ngettext(
            "{count} date is no longer known", "{count} dates are no longer known", count
        ),
        (False, True): ngettext(
            "{count} date moves {length} later", "{count} dates move {length} later", count
        ),
        (False, False): ngettext(
            "{count} date moves {length} earlier", "{count} dates move {length} earlier", count
        ),
    }[known, later]
    return form.format(count=count, length=length)
