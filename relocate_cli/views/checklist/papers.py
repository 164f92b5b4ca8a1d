"""The household's papers in words: held, still to come, and to be found by oneself."""

from __future__ import annotations

from shlex import quote
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.guide.gloss import glossed
from relocate_cli.language import _
from relocate_cli.views.lines import INDENT, Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.domain.checklist.paper_stand import PaperStand
    from relocate_cli.domain.profile.profile import Profile


def papers_reply(stands: Sequence[PaperStand], profile: Profile, *, brief: bool) -> Reply:
    """Return where papers stand; briefly after a change."""
    return Reply(
        "have/1",
        lambda: {"papers": [paper_document(stand) for stand in stands]},
        lambda: map(paper_row, stands),
        lambda: papers_lines(stands, profile, brief=brief),
    )


def with_way_back(reply: Reply, named: Sequence[str], person: str, *, held: bool) -> Reply:
    """Return the reply with the command that takes back what was just said of these papers."""
    words = ["relocate have", "--not" if held else "", *named, f"--person {quote(person)}" if person else ""]
    line = Line(_("Take it back: {command}").format(command=" ".join(filter(None, words))), "faint")
    return reply._replace(hints=lambda: [line])


def papers_lines(stands: Sequence[PaperStand], profile: Profile, *, brief: bool) -> list[Line]:
    """Return each paper with who holds it, which tasks give it and which need it."""
    lines = []
    for stand in stands:
        paper = stand.paper
        title = glossed(paper.title, paper.official)
        sign = "[x]" if stand.holders else "[ ]"
        lines.append(Line(title, "good" if stand.holders else "", INDENT, sign))
        lines.append(Line("  ".join([paper.id, *_facts(stand, profile)]), "faint", INDENT))
    if not brief:
        lines += [Line(), Line(_("Say that you have one: relocate have passport --person NAME"), "faint")]
    return lines


def _facts(stand: PaperStand, profile: Profile) -> list[str]:
    facts = []
    if stand.holders:
        members = [profile.member(id) for id in stand.holders]
        names = [member.name if member else _("the household") for member in members]
        facts.append(_("held by {names}").format(names=", ".join(names)))
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
    }
