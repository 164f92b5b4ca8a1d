"""Dates that moved: those of the law by name, and of all others how many and how far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.language import _, ngettext
from relocate_cli.views.checklist.row import people_words
from relocate_cli.views.lines import INDENT, Line
from relocate_cli.views.words import day_words, length_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from relocate_cli.domain.checklist.difference import Moved

FEW = 3
"""So many dates are told one by one, whatever they are; of more only those of the law are."""
WEEK = 7


def moved_lines(moved: Sequence[Moved]) -> list[Line]:
    """Return which dates are others now."""
    rows = _rows(moved)
    named = rows if len(rows) <= FEW else [row for row in rows if row[0].item.rule and row[0].item.rule.legal]
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
    item, before = row[0]
    names = people_words([one.item.member for one in row if one.item.member])
    title = f"{item.task.title} · {names}" if names else item.task.title
    was = day_words(before) if before else _("no date")
    now = day_words(item.due) if item.due else _("no date")
    return _("{title}: {was}, now {now}").format(title=title, was=was, now=now)


def _counted_words(moved: Iterable[Moved]) -> list[str]:
    """Return how many dates moved as far as one another, the most first; what reads alike is one."""
    counts: dict[object, list[int | str]] = {}
    for item, before in moved:
        far = (item.due - before).days if item.due and before else "known" if item.due else "unknown"
        alike = (far > 0, _length(abs(far))) if isinstance(far, int) else far
        counts.setdefault(alike, []).append(far)
    return [_far_words(found[0], len(found)) for found in sorted(counts.values(), key=len, reverse=True)]


def _far_words(far: int | str, count: int) -> str:
    if far == "known":
        form = ngettext("{count} date is known now", "{count} dates are known now", count)
    elif isinstance(far, str):
        form = ngettext("{count} date is no longer known", "{count} dates are no longer known", count)
    elif far > 0:
        form = ngettext("{count} date moves {length} later", "{count} dates move {length} later", count)
    else:
        form = ngettext("{count} date moves {length} earlier", "{count} dates move {length} earlier", count)
    length = _length(abs(far)) if isinstance(far, int) else ""
    return form.format(count=count, length=length)


def _length(days: int) -> str:
    """Return how far in words: whole weeks as such, and days where they are none."""
    if days % WEEK == 0 or days > 12 * WEEK:
        return length_words(days)
    return ngettext("{count} day", "{count} days", days).format(count=days)
