"""In which part of the interview one is: so many there are, and that number stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.profile.interview_parts import PART_TITLES
from relocate_cli.language import _
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from relocate_cli.cli.screen import Screen
    from relocate_cli.domain.guide.guide import Guide


class Parts:
    """The parts that a guide has questions for; who moves is the first of them."""

    def __init__(self, screen: Screen, guide: Guide) -> None:
        self.screen = screen
        present = {question.section for question in guide.questions.values()}
        self.sections = [section for section in PART_TITLES if section in present]
        self.section = ""

    def begin(self) -> None:
        """Say that the first part begins: who moves."""
        self._tell(1, _("Who moves"))

    def enter(self, section: str) -> None:
        """Say that another part begins, if it does."""
        if section != self.section:
            self.section = section
            self._tell(self.sections.index(section) + 2, _(PART_TITLES[section]))

    def _tell(self, number: int, title: str) -> None:
        form = _("{number} of {total}: {part}")
        text = form.format(number=number, total=len(self.sections) + 1, part=title)
        self.screen.tell("", Line(text, "head"))
