"""A question of a check-in as it stands on the screen, and what leaves it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.cli.interviewing.asking import EXPLAIN, GoBack, ask_line
from relocate_cli.domain.typed_words import back_words, stop_words
from relocate_cli.language import _
from relocate_cli.views.checkins.answer import scale_words
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from relocate_cli.cli.screen import Screen
    from relocate_cli.domain.checkins.answers import Values
    from relocate_cli.domain.checkins.question import CheckinQuestion


class StopHere(Exception):  # noqa: N818 - not an error: the person goes on another day
    """Raised by an answer that ends the asking for today."""


class PosedQuestion(NamedTuple):
    """A question as it stands on the screen: what was answered before, and which of how many it is."""

    question: CheckinQuestion
    before: Values
    number: int
    all: int

    @property
    def head(self) -> list[Line]:
        """The question, with how many of its answers can be chosen or what its numbers mean."""
        question = self.question
        place = _("{number} of {total}").format(number=self.number, total=self.all)
        lines = [Line(f"{place}  {question.ask}", "strong")]
        if question.type == "choices":
            most = _("At most {most}.").format(most=question.most)
            many = most if question.most else _("As many as you like.")
            lines.append(Line(many, "faint", 2))
        if question.has_scale:
            lines.append(Line(scale_words(question), "faint", 2))
        return lines

    @property
    def help(self) -> list[Line]:
        """What a question mark explains."""
        text = self.question.help or _("Nobody sees what you answer unless you share it.")
        return [Line(text, "faint", 2)]


def line_or_leave(screen: Screen, prompt: str, posed: PosedQuestion) -> str | None:
    """Return what is typed, None once a question mark was explained; GoBack, StopHere by their words."""
    typed = ask_line(screen, prompt)
    if typed.casefold() in back_words():
        raise GoBack
    if typed.casefold() in stop_words():
        raise StopHere
    if typed == EXPLAIN:
        screen.tell(*posed.help)
        return None
    return typed
