"""The walk line by line: a numbered list once, then a line for each change and a short answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.cli.interviewing.asking import InputEnded, ask_line
from relocate_cli.cli.walking.typed import numbered_with, request_of
from relocate_cli.domain.checklist.rows import rows_of
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.household.members import person_id
from relocate_cli.usecases.walking import caught_up, walk_after
from relocate_cli.views.changes.noted import noted_lines
from relocate_cli.views.checklist.head import head_lines
from relocate_cli.views.checklist.row import not_yet_words
from relocate_cli.views.lines import Line
from relocate_cli.views.walking.changes import moved_on_words
from relocate_cli.views.walking.cursor import Cursor
from relocate_cli.views.walking.help import line_help
from relocate_cli.views.walking.numbered import numbered_lines
from relocate_cli.views.walking.opened import opened_lines

if TYPE_CHECKING:
    from relocate_cli.cli.screen import Screen
    from relocate_cli.domain.checklist.blocker import ItemKey
    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.usecases.walking import Request, Walk


def walk_lines(screen: Screen, walk: Walk, person: str) -> Walk:
    """Go through the list until the person leaves it, and return how it stands then."""
    talk = _Talk(screen, walk, person)
    talk.show_list()
    screen.tell("", _("Type numbers to tick, ? for help, q to leave."))
    while talk.goes_on:
        try:
            talk.answer(ask_line(screen, ">"))
        except InputEnded:
            break
        except RelocateError as error:
            screen.tell(Line(f"{error.message} {error.hint}".strip(), "bad"))
    return talk.walk


class _Talk:
    """What was said so far."""

    def __init__(self, screen: Screen, walk: Walk, person: str) -> None:
        self.screen, self.walk, self.person = screen, walk, person
        self.numbered: list[tuple[ItemKey, ...]] = []
        self.unfolded = False
        self.goes_on = True

    def answer(self, line: str) -> None:
        """Do what a line asks for, and say so."""
        self.walk = caught_up(self.walk)
        if not line:
            return
        request = request_of(line, self.numbered)
        match request.do:
            case "leave":
                self.goes_on = False
            case "help":
                self.screen.tell(*line_help())
            case "list" | "all":
                self.person, self.unfolded = "", request.do == "all"
                self.show_list()
            case "find":
                self.show_list(request.text)
            case "person":
                self.person = person_id(self.walk.desk.plan.profile, request.text)
                self.show_list()
            case "show":
                self._show(request)
            case "notes":
                self._show_notes(request)
            case _:
                self._save(request)

    def show_list(self, words: str = "") -> None:
        """Show the numbered list, or what of it has these words."""
        desk = self.walk.desk
        cursor = Cursor(self.walk.items, words=words, person=self.person, unfolded=self.unfolded)
        self.numbered = numbered_with(self.numbered, cursor.rows)
        numbers = {key: number for number, keys in enumerate(self.numbered, 1) for key in keys}
        head = head_lines(desk.guide, desk.plan.profile, self.walk.checklist, desk.today)[:2]
        self.screen.show([*head, *numbered_lines(cursor.rows, numbers, desk.guide, desk.today)])
        folded = len(rows_of(cursor.fitting)) - len(rows_of(cursor.shown))
        if folded:
            text = _("{words}. To see them, type: all").format(words=not_yet_words(folded))
            self.screen.show([Line(), Line(text, "faint")])

    def _show(self, request: Request) -> None:
        desk = self.walk.desk
        for row in rows_of(self._items(request)):
            self.screen.show(opened_lines(row, desk))

    def _show_notes(self, request: Request) -> None:
        self.screen.show(noted_lines(self._items(request)))

    def _items(self, request: Request) -> list[Item]:
        items = (self.walk.checklist.item(key) for key, _part in request.targets)
        return [item for item in items if item]

    def _save(self, request: Request) -> None:
        """Save what is asked for, and say where it stands now."""
        before = self.walk.checklist
        self.walk, names = walk_after(self.walk, request)
        after, desk = self.walk.checklist, self.walk.desk
        if request.do == "undo":
            self.screen.tell(_("Taken back: {names}.").format(names=", ".join(names)))
        self.screen.tell(*moved_on_words(names, before, after, desk.guide, desk.workspace.today))
