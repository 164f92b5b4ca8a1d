"""A question as it is put to somebody: what it is called, what can be chosen, what Enter answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.profile.lanes import LANES_ASKED
from relocate_cli.domain.profile.question import UNKNOWN
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.domain.checklist.interview import Asking
    from relocate_cli.domain.profile.question import Question
    from relocate_cli.domain.profile.situation import Situation
    from relocate_cli.domain.profile.told_answer import ToldAnswer

KEYS_OF_CHOICES = ("choice", "choices", "yesno")


class Posed(NamedTuple):
    """A question as it stands on the screen: of whom it is asked, and what Enter answers."""

    asking: Asking
    title: str
    chosen: ToldAnswer
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
        found = [(option.value, option.label) for option in self.question.options if option.offered]
        unknown = [] if self.question.id == LANES_ASKED else [(UNKNOWN, _("I don't know yet"))]
        return [*(found or [("yes", _("Yes")), ("no", _("No"))]), *unknown]
