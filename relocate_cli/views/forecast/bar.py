"""One row of a forecast: when a task can be begun, how long one waits, and its last days."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.checklist.item import State

if TYPE_CHECKING:
    from datetime import date

    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.views.forecast.scale import Scale


class Signs(NamedTuple):
    """What a bar is drawn with."""

    open: str
    wait: str
    longest: str
    unknown: str
    last_good: str
    law: str
    move: str
    beyond: str


DRAWN = Signs("─", "█", "▒", "?", "◆", "!", "│", "→")
ASCII = Signs("-", "=", "~", "?", "*", "!", "|", ">")


def bar(item: Item, scale: Scale, signs: Signs, move: date | None) -> str:
    """Return the bar of an item; what presses more is drawn over what presses less."""
    cells = [" "] * (scale.columns + 1)
    if move:
        cells[scale.column(move)] = signs.move
    first = scale.column(item.first) if item.first else 0
    until = _until(item)
    last = scale.column(until) if until else first
    _fill(cells, first, last, signs.open)
    _waiting(cells, item, scale, signs, first)
    if item.begin_by:
        cells[scale.column(item.begin_by)] = signs.last_good
    if item.due and item.rule and item.rule.legal:
        cells[scale.column(item.due)] = signs.law
    beyond = cells.pop()
    if beyond not in {" ", signs.move}:
        cells[-1] = signs.beyond
    return "".join(cells).rstrip()


def _until(item: Item) -> date | None:
    """Return until when it can be begun in good time; what was sent is begun."""
    return None if item.state is State.WAITING else item.begin_by or item.due


def _waiting(cells: list[str], item: Item, scale: Scale, signs: Signs, first: int) -> None:
    """Draw the shortest and the longest waiting, of which an unknown one has one sign."""
    if not (item.over and item.latest):
        return
    if item.task.takes or item.state is State.WAITING:
        _fill(cells, first, scale.column(item.over), signs.wait)
        if item.latest > item.over:
            _fill(cells, scale.column(item.over) + 1, scale.column(item.latest), signs.longest)
    if item.key in item.unsure:
        _fill(cells, first + 1, first + 1, signs.unknown)


def _fill(cells: list[str], first: int, last: int, sign: str) -> None:
    for column in range(first, min(last, len(cells) - 1) + 1):
        cells[column] = sign
