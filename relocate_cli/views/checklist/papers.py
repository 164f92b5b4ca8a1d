"""The household's papers in words: held, still to come, and to be found by oneself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.language import _
from relocate_cli.views.checklist.documents import iso, item_document
from relocate_cli.views.checklist.paper_words import held_words, ordered_words
from relocate_cli.views.checklist.standing import standing_lines
from relocate_cli.views.lines import INDENT, Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.domain.checklist.checklist import Checklist
    from relocate_cli.domain.checklist.own_paper import OwnPaper
    from relocate_cli.domain.checklist.paper_stand import PaperStand
    from relocate_cli.domain.profile.profile import Profile
    from relocate_cli.views.book import Book


def papers_reply(stands: Sequence[PaperStand], book: Book) -> Reply:
    """Return where all papers stand."""
    hint = Line(_("Say that you have one: relocate have passport --person NAME"), "faint")
    return Reply(
        "have/1",
        lambda: {"papers": [paper_document(stand) for stand in stands], "items": []},
        lambda: map(paper_row, stands),
        lambda: [*papers_lines(stands, book.plan.profile), Line(), hint],
    )


def said_reply(stands: Sequence[PaperStand], before: Checklist, book: Book) -> Reply:
    """Return where papers stand of which something was said, and the tasks that went along."""
    marks = {item.key: item.mark for item in before.items}
    items = [item for item in book.checklist.items if item.mark != marks.get(item.key)]
    return Reply(
        "have/1",
        lambda: {
            "papers": [paper_document(stand) for stand in stands],
            "items": [item_document(item) for item in items],
        },
        lambda: map(paper_row, stands),
        lambda: [
            *papers_lines(stands, book.plan.profile),
            *standing_lines(items, book.guide, book.today),
        ],
        hints=lambda: [Line(_("Take it back: {command}").format(command="relocate undo"), "faint")],
    )


def papers_lines(stands: Sequence[PaperStand], profile: Profile) -> list[Line]:
    """Return each paper with who holds it, which tasks give it and which need it."""
    lines = []
    for stand in stands:
        paper = stand.paper
        sign = "[x]" if stand.holders else "[~]" if stand.ordered else "[ ]"
        lines.append(Line(paper.name, "good" if stand.holders else "", INDENT, sign))
        lines.append(Line("  ".join([paper.id, *_facts(stand, profile)]), "faint", INDENT))
        lines += [Line(_coming_words(own), "", INDENT) for own in stand.ordered]
    return lines


def _coming_words(own: OwnPaper) -> str:
    who = own.member.name if own.member else _("the household")
    return f"{who}: {ordered_words(own)}"


def _facts(stand: PaperStand, profile: Profile) -> list[str]:
    held = held_words(stand, profile)
    facts = [held] if held else []
    if stand.given_by:
        facts.append(_("comes from {tasks}").format(tasks=", ".join(item.id for item in stand.given_by)))
    if stand.needed_by:
        facts.append(_("needed for {tasks}").format(tasks=", ".join(item.id for item in stand.needed_by)))
    return facts


def paper_row(stand: PaperStand) -> tuple[str, ...]:
    """Return a paper for a pipe: id, who holds it, what gives it, what needs it, title."""
    return (
        stand.paper.id,
        ",".join(holder or "household" for holder in stand.holders),
        ",".join(item.id for item in stand.given_by),
        ",".join(item.id for item in stand.needed_by),
        stand.paper.title,
    )


def paper_document(stand: PaperStand) -> dict[str, Any]:
    """Return a paper as JSON values."""
    return {
        "id": stand.paper.id,
        "title": stand.paper.title,
        "official": stand.paper.official,
        "held_by": [holder or "household" for holder in stand.holders],
        "given_by": [item.id for item in stand.given_by],
        "needed_by": [item.id for item in stand.needed_by],
        "ordered": [_ordered_document(own) for own in stand.ordered],
    }


def _ordered_document(own: OwnPaper) -> dict[str, Any]:
    return {
        "person": own.member.id if own.member else None,
        "on": iso(own.ordered),
        "expected": [iso(day) for day in own.expected] if own.expected else None,
    }
