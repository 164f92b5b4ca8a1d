"""One question of the interview on the screen: arrow keys on a terminal that can draw, numbers elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.cli.interviewing.asking import BACK, DONT_KNOW, EXPLAIN, GoBack, ask_line
from relocate_cli.domain.profile.answer import Unclear, read_answer
from relocate_cli.domain.profile.question import UNKNOWN
from relocate_cli.language import _
from relocate_cli.usecases.household.interview import unclear_answer
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.cli.screen import Screen
    from relocate_cli.domain.profile.question import Question

KEYS_OF_CHOICES = ("choice", "choices", "yesno")


def ask_question(
    screen: Screen, question: Question, title: str, count: str, current: tuple[str, ...] | None
) -> tuple[str, ...]:
    """Return the values answered, none for "I don't know yet"; GoBack for the question before."""
    head = Line(f"{count}  {title}", "strong")
    screen.tell("", head)
    if question.type in KEYS_OF_CHOICES and screen.draws:
        return _pick(screen, question, head, current)
    return _type(screen, question, current)


def _options(question: Question) -> list[tuple[str, str]]:
    found = [(option.value, option.label) for option in question.options]
    return found or [("yes", _("Yes")), ("no", _("No"))]


def _pick(
    screen: Screen, question: Question, title: Line, current: tuple[str, ...] | None
) -> tuple[str, ...]:
    from relocate_cli.cli.terminal.pick import pick

    options = [*_options(question), (UNKNOWN, _("I don't know yet"))]
    head = [title]
    while True:
        chosen = pick(screen, options, chosen=current, several=question.type == "choices", head=head)
        if chosen == EXPLAIN:
            head = [title, Line(question.help, "faint", 2)]
            screen.tell(head[-1])
        elif chosen == "back":
            raise GoBack
        else:
            return () if UNKNOWN in chosen else tuple(chosen)


def _type(screen: Screen, question: Question, current: tuple[str, ...] | None) -> tuple[str, ...]:
    options = _options(question) if question.type in KEYS_OF_CHOICES else []
    for number, (_value, label) in enumerate(options, 1):
        screen.tell(Line(label, "", 6, f"  {number}."))
    while True:
        screen.tell(Line(_keys(question), "faint"))
        answer = ask_line(screen, f"[{_default(options, current)}]:")
        if answer.casefold() in BACK:
            raise GoBack
        if answer == EXPLAIN:
            screen.tell(Line(question.help, "faint", 2))
        elif not answer:
            return current or ()
        elif answer.casefold() in DONT_KNOW:
            return ()
        else:
            values = read_answer(question, answer)
            if not isinstance(values, Unclear):
                return values
            error = unclear_answer(question, answer, values)
            hint = _("Type a number from the list.") if options else error.hint
            screen.tell(Line(error.message, "warn"), Line(hint, "", 2))


def _keys(question: Question) -> str:
    """Return what can be typed besides an answer."""
    what = _("Day, like 2027-02-01") if question.type == "date" else _("Number")
    return _("{what}, ? for help, b for back").format(what=what)


def _default(options: Sequence[tuple[str, str]], current: tuple[str, ...] | None) -> str:
    """Return what Enter stands for: the answer given before, or none."""
    labels = dict(options)
    return ", ".join(labels.get(value, value) for value in current) if current else _("I don't know yet")
