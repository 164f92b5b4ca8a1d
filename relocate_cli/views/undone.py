"""What was taken back, and where it stands now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.plan.event import PROFILE_KINDS
from relocate_cli.language import _
from relocate_cli.views.event import about_words, says_words
from relocate_cli.views.lines import Line
from relocate_cli.views.marked import standing_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from relocate_cli.domain.checklist.item import Checklist
    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.plan.event import Event
    from relocate_cli.domain.plan.plan import Plan


def undone_lines(events: Sequence[Event], guide: Guide, plan: Plan) -> list[Line]:
    """Return what was taken back: ticks and papers by their title, answers with what they said."""
    about = dict.fromkeys(_words(event, guide, plan) for event in events)
    return [Line(_("Taken back: {names}.").format(names="; ".join(about)))]


def _words(event: Event, guide: Guide, plan: Plan) -> str:
    about = about_words(event, guide, plan)
    return f"{about} ({says_words(event, guide)})" if event.do in PROFILE_KINDS else about


def left_lines(names: Iterable[str], checklist: Checklist | None, guide: Guide, today: date) -> list[Line]:
    """Return where the items stand now; without a list, how to begin anew."""
    if checklist is None:
        return [Line(_("There is no plan any more. Begin anew with: relocate start"))]
    ids = {name.partition(".")[0] for name in names}
    return standing_lines([item for item in checklist.items if item.id in ids], guide, today)


def overtaken_lines(overtaken: Iterable[tuple[Event, Event]], guide: Guide, plan: Plan) -> list[Line]:
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
