"""A plan as one page for the browser: one file, readable without a script, and it loads nothing."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.checklist.counts import counts_of
from relocate_cli.language import _
from relocate_cli.views.checklist.summary import progress_words
from relocate_cli.views.export.page_parts import contacts_context, months_context, papers_context
from relocate_cli.views.export.page_rows import rows_by_phase
from relocate_cli.views.export.page_warnings import warnings_context
from relocate_cli.views.export.page_words import page_words
from relocate_cli.views.export.text import safe_line
from relocate_cli.views.export.written import MadeFile
from relocate_cli.views.household.moving import moving_words
from relocate_cli.views.pages.direction import direction_of
from relocate_cli.views.pages.sections import sections_context
from relocate_cli.views.pages.stamp import stamp_lines
from relocate_cli.views.templates import rendered

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.views.book import Book


class PlanPage(NamedTuple):
    """Of what a page is made, and how."""

    book: Book
    items: Sequence[Item]
    plan: str
    """Under which name the browser keeps its ticks."""
    language: str
    with_guide: bool = False


def page_made(page: PlanPage, left_out: int) -> MadeFile:
    """Return the page as a file."""
    hint = _("Open it in a browser, or send it to your telephone: it needs no network.")
    return MadeFile("html", page_file(page), {"left_out": left_out}, hint)


def page_file(page: PlanPage) -> bytes:
    """Return the page; only its own style and script may run on it, and it may load nothing."""
    from markupsafe import Markup  # noqa: PLC0415 - comes with jinja2

    style, script = rendered("plan.css", {}), rendered("plan.js", {})
    context = {
        **_context(page),
        "style": Markup(style),  # noqa: S704 - ours
        "script": Markup(script),  # noqa: S704 - ours
        "style_hash": _hash(style),
        "script_hash": _hash(script),
        "words": page_words(),
    }
    return rendered("plan.html", context).encode("utf-8", "replace")


def _hash(text: str) -> str:
    """Return by what a browser knows that a style or a script is the one that was meant."""
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def _context(page: PlanPage) -> dict[str, Any]:
    book, items = page.book, page.items
    counts = counts_of(item.state for item in items)
    sections = sections_context(book.guide, book.details, book.today) if page.with_guide else ()
    moving = moving_words(book.plan.profile, book.today)
    return {
        "language": page.language,
        "direction": direction_of(page.language),
        "title": safe_line(_("Moving to {place}").format(place=book.guide.name)),
        "plan": page.plan,
        "moving": moving[:1].upper() + moving[1:],
        "counts": counts,
        "progress": progress_words(counts),
        "warnings": list(warnings_context(book, items)),
        "people": [{"id": one.id, "name": safe_line(one.name)} for one in book.plan.profile.members],
        "phases": list(rows_by_phase(book, items)),
        "months": months_context(book, items),
        "papers": papers_context(book),
        "contacts": [] if page.with_guide else contacts_context(book, items),
        "sections": list(sections),
        "made": stamp_lines(book),
    }
