"""Open a page about something of the guide in the browser: the one that is chosen, or the first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.cli.session import Session
    from relocate_cli.domain.guide.record import Page, Record
    from relocate_cli.views.reply import Reply


def opened_reply(session: Session, record: Record, reply: Reply) -> Reply:
    """Open a page about a record; the reply then says which one that is instead of the record itself."""
    import webbrowser

    if not record.pages:
        message = _("{id} has no page that could be opened.").format(id=record.id)
        raise RelocateError(message, _("See all of it with: relocate show {id}").format(id=record.id))
    page = _chosen(session, record.pages)
    if not webbrowser.open(page.url):
        message = _("No browser could be opened.")
        raise RelocateError(message, _("The page is: {url}").format(url=page.url))
    told = Line(_("Opened {url}").format(url=page.url))
    return reply._replace(rows=tuple, lines=tuple, aside=lambda: [told])


def _chosen(session: Session, pages: Sequence[Page]) -> Page:
    """Return the only page, the one that somebody chooses, or the first where nobody is asked."""
    if len(pages) == 1 or session.options.get("yes") or not session.screen.interactive:
        return pages[0]
    from relocate_cli.cli.interviewing.choosing import choose_one

    options = [(str(number), page.name) for number, page in enumerate(pages, 1)]
    return pages[int(choose_one(session.screen, _("Which page?"), options, "1")) - 1]
