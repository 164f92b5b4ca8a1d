"""One question of a check-in: arrow keys for options where the terminal can draw, lines for all else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.cli.checkin.grid import ask_grid
from relocate_cli.cli.checkin.posed import StopHere, line_or_leave
from relocate_cli.cli.interviewing.asking import GoBack
from relocate_cli.domain.checkins.typed import PASSED, NoAnswer, read_typed
from relocate_cli.language import _
from relocate_cli.usecases.household.misread import misread_error
from relocate_cli.views.checkins.answer import checkin_answer_words
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from relocate_cli.cli.checkin.posed import PosedQuestion
    from relocate_cli.cli.screen import Screen
    from relocate_cli.domain.checkins.answers import Values

KEYS = {"?": "?", "b": "back", "left": "back", "q": "stop"}


def ask_posed(screen: Screen, posed: PosedQuestion) -> Values:
    """Return what is answered, nothing where it is passed over; GoBack for the question before."""
    screen.tell("", *posed.head)
    if posed.question.type == "grid":
        return ask_grid(screen, posed)
    if posed.question.choices and screen.draws:
        return _pick(screen, posed)
    for number, label in enumerate(posed.question.choices.values(), 1):
        screen.tell(Line(label, "", 6, f"  {number}."))
    screen.tell(Line(_("Enter passes over, ? help, b back, q stop for today"), "faint"))
    return _type(screen, posed)


def _pick(screen: Screen, posed: PosedQuestion) -> Values:
    from relocate_cli.cli.terminal.pick import pick

    question, chosen = posed.question, posed.before
    several = question.type == "choices"
    options = [*question.choices.items(), *([] if several else [("", _("Pass over"))])]
    while True:
        found = pick(
            screen,
            options,
            chosen=chosen or (() if several else ("",)),
            several=several,
            head=posed.head,
            keys=KEYS,
            explanation=posed.help,
        )
        if isinstance(found, str):
            raise StopHere if found == "stop" else GoBack
        values = tuple(value for value in found if value)
        if not (several and question.most and len(values) > question.most):
            return values
        screen.tell(Line(_("Choose at most {most}.").format(most=question.most), "warn"))
        chosen = values


def _type(screen: Screen, posed: PosedQuestion) -> Values:
    default = checkin_answer_words(posed.question, posed.before) or _("pass over")
    while True:
        typed = line_or_leave(screen, f"[{default}]:", posed)
        if typed is None:
            continue
        values = posed.before if not typed else () if typed in PASSED else read_typed(posed.question, typed)
        if not isinstance(values, NoAnswer):
            if typed and values:
                screen.tell(Line(checkin_answer_words(posed.question, values), "good", 4, "  ="))
            return values
        error = misread_error(posed.question, values)
        screen.tell(Line(f"{error.message} {error.hint}", "warn"))
