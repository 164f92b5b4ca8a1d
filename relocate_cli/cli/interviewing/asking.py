"""Questions on standard error, answers from the keyboard, one line each."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from relocate_cli.cli.interviewing.line_editor import typed_line
from relocate_cli.domain.typed_words import all_words, back_words, no_words, yes_words
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.views.lines import Line, rows

if TYPE_CHECKING:
    from relocate_cli.cli.screen import Screen
    from relocate_cli.cli.session import Session
    from relocate_cli.usecases.household.targets import AmbiguousError, Target

EXPLAIN = "?"


class GoBack(Exception):  # noqa: N818 - not an error: the person wants the question before
    """Raised by an answer that asks for the question before this one."""


class InputEnded(KeyboardInterrupt):
    """Raised when the input is closed, with Ctrl-D for example; unless caught it ends all, like Ctrl-C."""


def ask_line(screen: Screen, prompt: str) -> str:
    """Return what the person types; Ctrl-C, Ctrl-D and a closed input end the asking."""
    if not screen.interactive:
        raise RelocateError(_("There is nobody to ask."), _("Add --yes, or give the answer as an option."), 2)
    whose = f"{screen.household}: " if screen.household else ""
    *above, last = rows(Line(whose + prompt), screen.width - 1)
    sys.stderr.write("".join(f"{row}\n" for row in above))
    while True:
        try:
            return typed_line(f"{last.rstrip()} ").strip()
        except UnicodeDecodeError:
            continue
        except EOFError:
            sys.stderr.write("\n")
            raise InputEnded from None


def ask_yes_no(screen: Screen, question: str, *, default: bool, back: bool = False, why: str = "") -> bool:
    """Return whether the person agrees; Enter is the default.

    `back` says that there is a question before, and `why` is what a question mark explains.
    """
    choices = _("Y/n") if default else _("y/N")
    while True:
        answer = ask_line(screen, f"{question} [{choices}]").casefold()
        if not answer:
            return default
        if answer in yes_words() | no_words():
            return answer in yes_words()
        if back and answer in back_words():
            raise GoBack
        explained = why and answer == EXPLAIN
        screen.tell(Line(why, "faint", 2) if explained else _("Please type yes or no."))


def confirm(session: Session, question: str) -> bool:
    """Return whether to go on with something that cannot be undone: --yes, or a yes on a terminal."""
    if session.options.get("yes"):
        return True
    if not session.screen.interactive:
        raise RelocateError(_("This needs your consent."), _("Add --yes if you are sure."), 2)
    return ask_yes_no(session.screen, question, default=False)


def ask_whose(session: Session, error: AmbiguousError) -> tuple[Target, ...]:
    """Return the items that are meant when several people have the task."""
    screen = session.screen
    screen.tell(Line(_("Whose? Several people have this task."), "strong"))
    for number, target in enumerate(error.targets, 1):
        name = target.item.member.name if target.item.member else target.item.id
        screen.tell(Line(name, "", 6, f"  {number}."))
    while True:
        answer = ask_line(screen, _("Number, or `all`:")).casefold()
        if answer in all_words():
            return error.targets
        numbers = answer.replace(",", " ").split()
        if numbers and all(n.isdecimal() and 1 <= int(n) <= len(error.targets) for n in numbers):
            return tuple(error.targets[int(n) - 1] for n in numbers)
        screen.tell(_("Please type a number from the list, several numbers, or all."))
