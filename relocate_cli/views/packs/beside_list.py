"""What an author sees beside a family's list: what may join it, and what of the pack is not on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.language import _
from relocate_cli.views.checklist.leftovers import maybe_lines
from relocate_cli.views.lines import INDENT, Line
from relocate_cli.views.pages.safe import safe_html

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from relocate_cli.domain.checklist.checklist import Checklist
    from relocate_cli.domain.drafting.unseen import Unseen
    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.profile.situation import Situation

ANSWERED_IN = "personas.yaml"


def beside_lines(
    guide: Guide,
    checklist: Checklist,
    situation: Situation,
    unseen: Sequence[Unseen],
    families: Mapping[str, str],
) -> Iterator[Line]:
    """Yield both for a terminal, under their headings."""
    yield from maybe_lines(checklist.maybes, guide, situation, ANSWERED_IN)
    if unseen:
        yield Line(_("Changed by you, and not on this list"), "head")
        yield from unseen_lines(unseen, families)


def beside_context(
    guide: Guide,
    checklist: Checklist,
    situation: Situation,
    unseen: Sequence[Unseen],
    families: Mapping[str, str],
) -> list[dict[str, Any]]:
    """Return both for a page, each with its heading; what there is nothing of is left out."""
    maybe = maybe_lines(checklist.maybes, guide, situation, ANSWERED_IN)[1:]
    own = _("Changed by you, and not on this list")
    found = (
        ("unseen", own, len(unseen), list(unseen_lines(unseen, families))),
        ("maybe", _("Maybe"), len(checklist.maybes), maybe),
    )
    return [
        {"id": id, "title": title, "count": count, "html": safe_html(lines)}
        for id, title, count, lines in found
        if count
    ]


def unseen_lines(unseen: Sequence[Unseen], families: Mapping[str, str]) -> Iterator[Line]:
    """Yield what nobody sees with the reason, and then what only other families see, by their titles."""
    for one in sorted(unseen, key=lambda one: bool(one.seen_by)):
        yield Line(f"{one.title}  {one.id}", "strong")
        if one.seen_by:
            text = _("Another family sees it: {family}").format(family=families[one.seen_by])
            yield Line(text, "faint", INDENT)
        else:
            yield Line(_("Seen by nobody, because {why}.").format(why=one.why), "warn", INDENT)
