"""One question of the interview on the screen: arrow keys on a terminal that can draw, numbers elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.cli.interviewing.asking import BACK, DONT_KNOW, HELP, GoBack, ask_line
from relocate_cli.domain.markdown import plain_text
from relocate_cli.domain.profile.answer import Unclear
from relocate_cli.domain.profile.question import UNKNOWN
from relocate_cli.domain.profile.told_answer import Told, misfit, read_told
from relocate_cli.language import _
from relocate_cli.usecases.household.unclear import misfit_words, unclear_answer
from relocate_cli.views.answers import told_words
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from relocate_cli.cli.screen import Screen
    from relocate_cli.domain.checklist.interview import Asking
    from relocate_cli.domain.profile.question import Question
    from relocate_cli.domain.profile.situation import Situation

KEYS_OF_CHOICES = ("choice", "choices", "yesno")


class Standing(NamedTuple):
    """A question as it stands on the screen: of whom it is asked, and what Enter answers."""

    asking: Asking
    title: str
    chosen: Told
    situation: Situation

    @property
    def question(self) -> Question:
        """What is asked."""
        return self.asking.question

    @property
    def options(self) -> list[tuple[str, str]]:
        """The answers to choose from, if there are any; the last one is not to know."""
        if self.question.type not in KEYS_OF_CHOICES:
            return []
        found = [(option.value, option.label) for option in self.question.options]
        return [*(found or [("yes", _("Yes")), ("no", _("No"))]), (UNKNOWN, _("I don't know yet"))]


def ask_question(screen: Screen, standing: Standing) -> Told:
    """Return what is answered, no values for "I don't know yet"; GoBack for the question before."""
    help = plain_text(standing.question.help)
    why = help.partition(". ")[0].rstrip(".") + "." if help else ""
    head = [Line(plain_text(standing.title), "strong"), *([Line(why, "faint", 2)] if why else [])]
    screen.tell("", *head)
    if standing.options and screen.draws:
        return _pick(screen, standing, head)
    return _type(screen, standing)


def _pick(screen: Screen, standing: Standing, head: list[Line]) -> Told:
    from relocate_cli.cli.terminal.pick import pick

    chosen = pick(
        screen,
        standing.options,
        chosen=standing.chosen.values or (UNKNOWN,),
        several=standing.question.type == "choices",
        head=head,
        explanation=[Line(plain_text(standing.question.help), "faint", 2)],
    )
    if isinstance(chosen, str):
        raise GoBack
    return Told() if UNKNOWN in chosen else Told(chosen)


def _type(screen: Screen, standing: Standing) -> Told:
    question, options = standing.question, standing.options
    for number, (_value, label) in enumerate(options, 1):
        screen.tell(Line(label, "", 6, f"  {number}."))
    default = told_words(question, standing.chosen) or _("I don't know yet")
    while True:
        screen.tell(Line(_keys(standing), "faint"))
        answer = ask_line(screen, f"[{default}]:")
        if answer.casefold() in BACK:
            raise GoBack
        if answer == HELP:
            screen.tell(Line(plain_text(question.help), "faint", 2))
        elif not answer:
            return standing.chosen
        elif answer.casefold() in DONT_KNOW | {str(len(options))}:
            return Told()
        elif told := _read(screen, standing, answer):
            words = told_words(question, told, standing.situation.today)
            screen.tell(Line(words, "good", 4, "  ="))
            return told


def _read(screen: Screen, standing: Standing, answer: str) -> Told | None:
    """Return what was typed, or say why it is no answer."""
    asking, situation = standing.asking, standing.situation
    told = read_told(asking.question, answer, situation, asking.member)
    if isinstance(told, Unclear):
        error = unclear_answer(asking.question, answer, told)
        message, hint = error.message, _("Type a number from the list.") if standing.options else error.hint
    elif why := misfit(asking.question, told, situation, asking.member):
        message, hint = misfit_words(why)
    else:
        return told
    screen.tell(Line(message, "warn"), Line(hint, "", 2))
    return None


def _keys(standing: Standing) -> str:
    """Return what can be typed besides an answer."""
    what = _("Day, like 8 Feb or about March") if standing.question.type == "date" else _("Number")
    if standing.chosen.values and not standing.options:
        return _("{what}; - if you don't know, ? for help, b for back").format(what=what)
    return _("{what}; ? for help, b for back").format(what=what)
