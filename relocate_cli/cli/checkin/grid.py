"""A grid of a check-in: item by item, or several numbers in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.cli.checkin.posed import line_or_leave
from relocate_cli.cli.interviewing.asking import GoBack
from relocate_cli.domain.checkins.answers import graded
from relocate_cli.domain.checkins.typed import BETWEEN, PASSED, NoAnswer, read_typed
from relocate_cli.language import _
from relocate_cli.usecases.household.misread import misread_error
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from relocate_cli.cli.checkin.posed import PosedQuestion
    from relocate_cli.cli.screen import Screen
    from relocate_cli.domain.checkins.answers import Values

REST = frozenset({"s", "skip", "h", "hoppa"})
"""Leaves out what is left of the grid."""


def ask_grid(screen: Screen, posed: PosedQuestion) -> Values:
    """Return the numbers of a grid; what is passed over, or not relevant, is not among them."""
    question = posed.question
    screen.tell(Line(_("A number, or several in one line: 4 3 - 5. Enter: not relevant to you."), "faint"))
    screen.tell(Line(_("s leaves out the rest of these, ? help, b back, q stop for today"), "faint"))
    items, found = list(question.choices), dict(graded(posed.before))
    number = 0
    while number < len(items):
        default = f" [{found[items[number]]}]" if items[number] in found else ""
        try:
            typed = line_or_leave(screen, f"  {question.choices[items[number]]}{default}:", posed)
        except GoBack:
            if number == 0:
                raise
            number -= 1
            continue
        if typed is None:
            continue
        if typed.casefold() in REST:
            break
        words = list(filter(None, BETWEEN.split(typed)))
        if _take(screen, posed, dict(zip(items[number:], words, strict=False)), found):
            number += max(1, len(words))
    return tuple(f"{item}={found[item]}" for item in items if item in found)


def _take(screen: Screen, posed: PosedQuestion, typed: dict[str, str], found: dict[str, int]) -> bool:
    """Put numbers to the items they were typed for; nothing of a line in which one is none."""
    said = " ".join(f"{item}={word}" for item, word in typed.items())
    values = read_typed(posed.question, said)
    if isinstance(values, NoAnswer):
        error = misread_error(posed.question, values)
        screen.tell(Line(f"{error.message} {error.hint}", "warn"))
        return False
    found.update(graded(values))
    for item, word in typed.items():
        if word in PASSED:
            found.pop(item, None)
    return True
