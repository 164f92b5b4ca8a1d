"""One question of the interview on the screen: arrow keys on a terminal that can draw, numbers elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.cli.interviewing.asking import EXPLAIN, GoBack, ask_line
from relocate_cli.domain.markdown import plain_text
from relocate_cli.domain.profile.answer import Unclear
from relocate_cli.domain.profile.question import UNKNOWN
from relocate_cli.domain.profile.told_answer import ToldAnswer, read_told, why_not_then
from relocate_cli.domain.typed_words import back_words, unknown_words
from relocate_cli.language import _
from relocate_cli.usecases.household.unclear import misfit_words, unclear_answer
from relocate_cli.views.household.answers import told_words
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from relocate_cli.cli.interviewing.posed import Posed
    from relocate_cli.cli.screen import Screen


def ask_question(screen: Screen, posed: Posed) -> ToldAnswer:
    """Return what is answered, no values for "I don't know yet"; GoBack for the question before."""
    help = plain_text(posed.question.help)
    why = help.partition(". ")[0].rstrip(".") + "." if help else ""
    head = [Line(plain_text(posed.title), "strong"), *([Line(why, "faint", 2)] if why else [])]
    screen.tell("", *head)
    if posed.options and screen.draws:
        return _pick(screen, posed, head)
    return _type(screen, posed)


def _pick(screen: Screen, posed: Posed, head: list[Line]) -> ToldAnswer:
    from relocate_cli.cli.terminal.pick import pick

    chosen = pick(
        screen,
        posed.options,
        chosen=posed.chosen.values or (UNKNOWN,),
        several=posed.question.type == "choices",
        unknown=UNKNOWN,
        head=head,
        explanation=[Line(plain_text(posed.question.help), "faint", 2)],
    )
    if isinstance(chosen, str):
        raise GoBack
    return ToldAnswer() if UNKNOWN in chosen else ToldAnswer(chosen)


def _type(screen: Screen, posed: Posed) -> ToldAnswer:
    question, options = posed.question, posed.options
    for number, (_value, label) in enumerate(options, 1):
        screen.tell(Line(label, "", 6, f"  {number}."))
    default = told_words(question, posed.chosen) or _("I don't know yet")
    while True:
        screen.tell(Line(_keys(posed), "faint"))
        answer = ask_line(screen, f"[{default}]:")
        if answer.casefold() in back_words():
            raise GoBack
        if answer == EXPLAIN:
            screen.tell(Line(plain_text(question.help), "faint", 2))
        elif not answer:
            return posed.chosen
        elif answer.casefold() in unknown_words() or _is_unknown(options, answer):
            return ToldAnswer()
        elif told := _read(screen, posed, answer):
            words = told_words(question, told, posed.situation.today)
            screen.tell(Line(words, "good", 4, "  ="))
            return told


def _is_unknown(options: list[tuple[str, str]], answer: str) -> bool:
    """Whether somebody typed the number of "I don't know yet"."""
    return (UNKNOWN, answer) in {(value, str(number)) for number, (value, _label) in enumerate(options, 1)}


def _read(screen: Screen, posed: Posed, answer: str) -> ToldAnswer | None:
    """Return what was typed, or say why it is no answer."""
    asking, situation = posed.asking, posed.situation
    told = read_told(asking.question, answer, situation, asking.member)
    if isinstance(told, Unclear):
        error = unclear_answer(asking.question, answer, told)
        message, hint = error.message, _("Type a number from the list.") if posed.options else error.hint
    elif why := why_not_then(asking.question, told, situation, asking.member):
        message, hint = misfit_words(why)
    else:
        return told
    screen.tell(Line(message, "warn"), Line(hint, "", 2))
    return None


def _keys(posed: Posed) -> str:
    """Return what can be typed besides an answer."""
    what = _("Day, like 8 Feb or about March") if posed.question.type == "date" else _("Number")
    if posed.chosen.values and not posed.options:
        return _("{what}; - if you don't know, ? for help, b for back").format(what=what)
    return _("{what}; ? for help, b for back").format(what=what)
