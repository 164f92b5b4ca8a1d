"""What was taken back, and where it stands now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.difference import difference
from relocate_cli.language import _
from relocate_cli.views.changes.result import change_lines
from relocate_cli.views.changes.taken_back import taken_back_lines
from relocate_cli.views.checklist.standing import standing_lines
from relocate_cli.views.household.event import about_words, says_words
from relocate_cli.views.lines import Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.plan.event import Event
    from relocate_cli.domain.plan.plan import Plan
    from relocate_cli.views.book import Book

MAKES_THE_LIST = frozenset({"answer", "member", "place"})
"""Changes after which other tasks may be on the list, or the same on other days."""


def undone_reply(
    names: Sequence[str], events: Sequence[Event], before: Book, after: Book | None, *, named: bool
) -> Reply:
    """Return what was taken back, unless that was `named` before; and where it stands now.

    Without a list: how to begin anew.
    """
    head = [Line(_("Taken back."))] if named else undoing_lines(_("Taken back:"), events, before)
    return Reply(
        "undo/1",
        lambda: {"undone": list(names)},
        lambda: (("undone", name) for name in names),
        talk=lambda: [*head, *_left_lines(names, after), *_changed_lines(events, before, after)],
    )


def undoing_lines(head: str, events: Sequence[Event], book: Book) -> list[Line]:
    """Return what is taken back, after or below the head."""
    return taken_back_lines(head, events, book.guide, book.plan)


def kept_reply() -> Reply:
    """Return that nothing was taken back after all."""
    return Reply("undo/1", lambda: {"undone": []}, talk=lambda: [Line(_("Nothing was changed."))])


def _left_lines(names: Sequence[str], book: Book | None) -> list[Line]:
    if book is None:
        return [Line(_("There is no plan any more. Begin anew with: relocate start"))]
    tasks = {name.partition(".")[0] for name in names}
    return standing_lines([item for item in book.checklist.items if item.id in tasks], book.guide, book.today)


def _changed_lines(events: Iterable[Event], before: Book, after: Book | None) -> list[Line]:
    """Return what came, went and moved with an answer, a person or the place."""
    if after is None or not any(event.do in MAKES_THE_LIST for event in events):
        return []
    changed = change_lines(difference(before.checklist, after.checklist), after.today)
    return [Line(), *changed] if changed else []


def since_lines(overtaken: Iterable[tuple[Event, Event]], guide: Guide, plan: Plan) -> list[Line]:
    """Return what another computer said of the same things later; it stays."""
    text = _("{what}: you said {ours}; another computer said {later} since, and that stays.")
    return [
        Line(
            text.format(
                what=about_words(ours, guide, plan),
                ours=says_words(ours, guide),
                later=says_words(later, guide),
            )
        )
        for ours, later in overtaken
    ]
