"""In which part of the interview one is: so many there are, and that number stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.profile.interview_parts import LANE_OF_PART, PART_TITLES
from relocate_cli.domain.profile.lanes import MOVING_LANE, lanes_of
from relocate_cli.language import _
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from collections.abc import Collection

    from relocate_cli.cli.screen import Screen
    from relocate_cli.usecases.household.plans import Desk


def who_title(lanes: Collection[str]) -> str:
    """Return what the first part is called."""
    return _("Who moves") if set(lanes) == {MOVING_LANE} else _("Who it is about")


class Parts:
    """The parts that a guide has questions for; who moves is the first of them."""

    def __init__(self, screen: Screen, desk: Desk) -> None:
        self.screen = screen
        self.lanes = lanes_of(desk.plan.profile)
        asked = (question.section for question in desk.guide.questions.values())
        present = {part for part in asked if LANE_OF_PART.get(part) in {None, *self.lanes}}
        present |= {asking.question.section for asking in desk.askings}
        self.sections = [section for section in PART_TITLES if section in present]
        self.section = ""

    def begin(self) -> None:
        """Say that the first part begins: who moves."""
        self._tell(1, who_title(self.lanes))

    def enter(self, section: str) -> None:
        """Say that another part begins, if it does."""
        if section != self.section:
            self.section = section
            there = {*self.sections, section}  # what other lanes ask may come in later
            self.sections = [part for part in PART_TITLES if part in there]
            self._tell(self.sections.index(section) + 2, _(PART_TITLES[section]))

    def _tell(self, number: int, title: str) -> None:
        form = _("{number} of {total}: {part}")
        text = form.format(number=number, total=len(self.sections) + 1, part=title)
        self.screen.tell("", Line(text, "head"))
