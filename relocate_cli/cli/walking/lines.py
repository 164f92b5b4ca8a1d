"""The walk line by line: a numbered list once, then a line for each change and a short answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.cli.interviewing.asking import InputEnded, ask_line
from relocate_cli.cli.walking.typed import numbered_with, read_order
from relocate_cli.domain.naming import folded
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.household.members import nobody_called
from relocate_cli.usecases.walking import Wish, caught_up, fulfilled
from relocate_cli.views.checklist import head_lines
from relocate_cli.views.lines import Line
from relocate_cli.views.task import task_lines
from relocate_cli.views.walking.changes import changed_words
from relocate_cli.views.walking.cursor import Walk
from relocate_cli.views.walking.lines import line_help, numbered_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.cli.screen import Screen
    from relocate_cli.cli.walking.typed import Order
    from relocate_cli.domain.checklist.item import ItemKey
    from relocate_cli.usecases.walking import Sitting


def walk_lines(screen: Screen, sitting: Sitting, person: str) -> Sitting:
    """Go through the list until the person leaves it, and return how it stands then."""
    talk = _Talk(screen, sitting, person)
    talk.show_list()
    screen.tell("", _("Type numbers to tick, ? for help, q to leave."))
    while talk.goes_on:
        try:
            talk.answer(ask_line(screen, ">"))
        except InputEnded:
            break
        except RelocateError as error:
            screen.tell(Line(f"{error.message} {error.hint}".strip(), "bad"))
    return talk.sitting


class _Talk:
    """What was said so far."""

    def __init__(self, screen: Screen, sitting: Sitting, person: str) -> None:
        self.screen, self.sitting, self.person = screen, sitting, person
        self.numbered: list[ItemKey] = []
        self.goes_on = True

    def answer(self, line: str) -> None:
        """Do what a line asks for, and say so."""
        self.sitting = caught_up(self.sitting)
        self.numbered = numbered_with(self.numbered, self.sitting.checklist.items)
        if not line:
            return
        order = read_order(line, self.numbered)
        match order.verb:
            case "leave":
                self.goes_on = False
            case "help":
                self.screen.tell(*line_help())
            case "list":
                self.person = ""
                self.show_list()
            case "find":
                self.show_list(order.text)
            case "person":
                self.person = self._member(order.text)
                self.show_list()
            case "show":
                self._show(order)
            case "undo":
                self._grant([Wish("undo")])
            case _:
                self._grant(order.wishes)

    def show_list(self, words: str = "") -> None:
        """Show the numbered list, or what of it has these words."""
        checklist, desk = self.sitting.checklist, self.sitting.desk
        today = desk.workspace.today
        self.numbered = numbered_with(self.numbered, checklist.items)
        numbers = {key: number for number, key in enumerate(self.numbered, 1)}
        shown = Walk(checklist.items, words=words, person=self.person).shown
        head = head_lines(desk.guide, desk.plan.profile, checklist, today)[:2]
        self.screen.show([*head, *numbered_lines(shown, numbers, desk.guide, today)])

    def _show(self, order: Order) -> None:
        sitting = self.sitting
        desk = sitting.desk
        for wish in order.wishes:
            if item := sitting.checklist.item(wish.key):
                today = desk.workspace.today
                self.screen.show(task_lines(item.task, [item], sitting.texts, desk.guide, today))

    def _grant(self, wishes: Sequence[Wish]) -> None:
        """Save what is wished for, and say where it stands now."""
        before = self.sitting
        self.sitting, names = fulfilled(before, wishes)
        after, desk = self.sitting.checklist, self.sitting.desk
        if wishes[0].kind == "undo":
            self.screen.tell(_("Taken back: {names}.").format(names=", ".join(names)))
        self.screen.tell(*changed_words(names, before.checklist, after, desk.guide, desk.workspace.today))

    def _member(self, name: str) -> str:
        members = self.sitting.desk.plan.profile.members
        found = [one for one in members if folded(name) in {one.id, folded(one.name)}]
        if name and not found:
            raise nobody_called(name, members)
        return found[0].id if found else ""
