"""How a pack is shown while its author writes: in the terminal, or as a page that only this computer sees."""

from __future__ import annotations

import time
import webbrowser
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.views.lines import Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.cli.session import Session
    from relocate_cli.usecases.packs.previewing import Preview
    from relocate_cli.usecases.packs.watching import Watched

PAUSE = 0.3
"""Seconds between two looks at the files."""


def in_terminal(session: Session, watched: Watched, first: Preview, persona: str) -> Reply:
    """Draw the checklist, and draw it again after every save; where nobody watches, once."""
    session.screen.show(_terminal_lines(first))
    with suppress(KeyboardInterrupt):
        while session.screen.draws:
            while watched.stamp() == watched.seen():
                time.sleep(PAUSE)
            looked = watched.look(session.language, persona)
            click.clear()
            session.screen.show(_terminal_lines(looked))
    return Reply()


def _terminal_lines(preview: Preview) -> Iterator[Line]:
    """Yield what is wrong, and below it the family's checklist."""
    from relocate_cli.usecases.packs.checking import written_line
    from relocate_cli.views.checklist.checklist import checklist_lines, head_lines
    from relocate_cli.views.packs.findings import finding_lines

    for finding in preview.findings:
        yield from finding_lines(finding, written_line(finding), Path.cwd(), 80)
    if preview.guide and preview.checklist and preview.plan:
        yield Line(preview.personas.get(preview.persona, ""), "faint")
        yield from head_lines(preview.guide, preview.plan.profile, preview.checklist, preview.today)
        yield from checklist_lines(preview.checklist.items, preview.guide, preview.today)


def in_browser(session: Session, watched: Watched, persona: str, port: int, *, opens: bool) -> Reply:
    """Serve the page to this computer until Ctrl-C."""
    from relocate_cli.cli.pack.serving import LOOPBACK, server_for
    from relocate_cli.cli.speech import use_language
    from relocate_cli.usecases.catalogue import languages

    def page(asked: str, language: str, nonce: str) -> str:
        shown = language or session.language
        use_language(shown if shown in languages() else session.language, session.homes.cache)
        looked = watched.look(shown, asked or persona)
        return _page(looked, watched.seen(), nonce)

    try:
        server = server_for(port, page, watched.stamp)
    except OSError as error:
        message = _("The page cannot be served on port {port}: {why}.").format(port=port, why=error.strerror)
        raise RelocateError(message, _("Take another port, or leave --port out.")) from error
    address = f"http://{LOOPBACK}:{server.server_address[1]}/"
    session.screen.tell(Line(_("The pack is shown at {address}").format(address=address), "strong"))
    session.screen.tell(_("It follows every file you save. Ctrl-C ends it."))
    if opens:
        webbrowser.open(address)
    with server, suppress(KeyboardInterrupt):
        server.serve_forever()
    return Reply()


def _page(preview: Preview, stamp: str, nonce: str) -> str:
    """Return the page of a pack."""
    from relocate_cli.usecases.packs.checking import written_line
    from relocate_cli.views.packs.page import (
        findings_context,
        frame_context,
        page_html,
        phases_context,
    )
    from relocate_cli.views.pages.sections import sections_context

    guide, checklist, found = preview.guide, preview.checklist, preview.findings
    sources = [written_line(one) for one in found]
    context = {
        **frame_context(preview.language, preview.languages, preview.persona, preview.personas),
        "title": guide.name if guide else preview.folder.name,
        "summary": preview.personas.get(preview.persona, ""),
        "stamp": stamp,
        "findings": findings_context(found, preview.folder.parent, sources),
        "items": len(checklist.items) if checklist else 0,
        "phases": list(phases_context(guide, checklist, preview.records, preview.today))
        if guide and checklist
        else [],
        "sections": list(sections_context(guide, preview.records, preview.today)) if guide else [],
    }
    return page_html(context, nonce)
