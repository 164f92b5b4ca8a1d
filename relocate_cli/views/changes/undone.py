"""What was taken back, and where it stands now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.plan.event import PROFILE_KINDS
from relocate_cli.language import _
from relocate_cli.views.checklist.item import standing_lines
from relocate_cli.views.household.event import about_words, says_words
from relocate_cli.views.lines import Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.plan.event import Event
    from relocate_cli.domain.plan.plan import Plan
    from relocate_cli.views.book import Book


def undone_reply(names: Sequence[str], events: Sequence[Event], before: Book, after: Book | None) -> Reply:
    """Return what was taken back, and where that stands now; without a list, how to begin anew."""
    return Reply(
        "undo/1",
        lambda: {"undone": list(names)},
        lambda: (("undone", name) for name in names),
        talk=lambda: [*_undone_lines(events, before.guide, before.plan), *_left_lines(names, after)],
    )


def kept_reply() -> Reply:
    """Return that nothing was taken back after all."""
    return Reply("undo/1", lambda: {"undone": []}, talk=lambda: [Line(_("Nothing was changed."))])


def _undone_lines(events: Sequence[Event], guide: Guide, plan: Plan) -> list[Line]:
    """Return what was taken back: ticks and papers by their title, answers with what they said."""
    about = dict.fromkeys(_words(event, guide, plan) for event in events)
    return [Line(_("Taken back: {names}.").format(names="; ".join(about)))]


def _words(event: Event, guide: Guide, plan: Plan) -> str:
    about = about_words(event, guide, plan)
    return f"{about} ({says_words(event, guide)})" if event.do in PROFILE_KINDS else about


def _left_lines(names: Sequence[str], book: Book | None) -> list[Line]:
    if book is None:
        return [Line(_("There is no plan any more. Begin anew with: relocate start"))]
    tasks = {name.partition(".")[0] for name in names}
    return standing_lines([item for item in book.checklist.items if item.id in tasks], book.guide, book.today)


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
