"""What a change, or a whole sitting of the interview, said: each thing by name, or many in a few lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.plan.event import MARKS, PROFILE_KINDS
from relocate_cli.language import _, ngettext
from relocate_cli.views.household.event import about_words, says_words
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.plan.event import Event
    from relocate_cli.domain.plan.plan import Plan

FEW = 3
"""So many things are named with what was said; of more only what they are, and the first of each kind."""


def taken_back_lines(head: str, events: Sequence[Event], guide: Guide, plan: Plan) -> list[Line]:
    """Return what was said, in one line after the head, or in a few below it."""
    told = [event for event in events if not _is_unasked(event, guide)] or events
    about = list(dict.fromkeys(_words(event, guide, plan) for event in told))
    if len(about) <= FEW:
        return [Line(f"{head} {'; '.join(about)}.")]
    return [Line(head), *(Line(text, "", 4, "  -") for text in _kinds(told, guide, plan))]


def _is_unasked(event: Event, guide: Guide) -> bool:
    """Whether it only says that something was told to its end."""
    return event.do == "answer" and event.data["question"] not in guide.questions


def _words(event: Event, guide: Guide, plan: Plan) -> str:
    about = about_words(event, guide, plan)
    if event.do == "member" and event.data.get("kind"):
        return says_words(event, guide)  # which begins with the name
    return f"{about} ({says_words(event, guide)})" if event.do in PROFILE_KINDS else about


def _kinds(events: Sequence[Event], guide: Guide, plan: Plan) -> Iterator[str]:
    """Yield each kind of change with how many there are, and the first of them by name."""
    places, people, answers, ticks = (
        _of(events, kinds) for kinds in (["place"], ["member"], ["answer"], MARKS)
    )
    papers, notes, checkins = _of(events, ["have", "lack"]), _of(events, ["note"]), _of(events, ["checkin"])
    if places:
        yield _("where you move: {name}").format(name=says_words(places[-1], guide))
    if people:
        yield _("who moves: {names}").format(names=_names(about_words(one, guide, plan) for one in people))
    if answers:
        form = ngettext("{count} answer: {names}", "{count} answers: {names}", len(answers))
        asked = (guide.questions.get(one.data["question"]) for one in answers)
        yield form.format(
            count=len(answers), names=_names(f"“{question.ask}”" for question in asked if question)
        )
    if checkins:
        form = ngettext("{count} answer of a check-in", "{count} answers of a check-in", len(checkins))
        yield form.format(count=len(checkins))
    for found, form in (
        (ticks, ngettext("{count} tick: {names}", "{count} ticks: {names}", len(ticks))),
        (papers, ngettext("{count} paper: {names}", "{count} papers: {names}", len(papers))),
        (notes, ngettext("{count} note: {names}", "{count} notes: {names}", len(notes))),
    ):
        if found:
            names = _names(about_words(one, guide, plan) for one in found)
            yield form.format(count=len(found), names=names)


def _of(events: Iterable[Event], kinds: Iterable[str]) -> list[Event]:
    return [event for event in events if event.do in kinds]


def _names(names: Iterable[str]) -> str:
    """Return the first of these, each once, and that there are more."""
    found = list(dict.fromkeys(names))
    return ", ".join(found[:FEW]) + (" ..." if len(found) > FEW else "")
