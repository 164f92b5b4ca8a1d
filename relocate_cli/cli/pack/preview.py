"""`relocate pack preview`: the guide and a family's checklist, following every file one saves."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.cli.session import Session
    from relocate_cli.usecases.packs.previewing import Preview
    from relocate_cli.usecases.packs.watching import Watched

PAUSE = 0.3
"""Seconds between two looks at the files."""


@command("relocate pack preview guides/norsjo --persona dutch-family-with-dog-and-car")
@click.argument("path", type=click.Path(path_type=Path), default=Path())
@click.option("--persona", metavar="ID", default="", help=_("As which family of the pack."))
@click.option("--port", type=click.IntRange(0, 65535), default=0, help=_("On which port; any free one."))
@click.option("--no-open", is_flag=True, help=_("Do not open the browser."))
@click.option("--terminal", is_flag=True, help=_("Show the checklist here, without a browser."))
def preview(session: Session, *, path: Path, persona: str, port: int, no_open: bool, terminal: bool) -> None:
    """Show a pack in the browser, anew after every save.

    You see it as one of its families does.

    Only this computer can see the page. Mistakes are shown in place of the guide until they are mended.
    Ctrl-C ends it.
    """
    from relocate_cli.usecases.packs.folders import the_pack
    from relocate_cli.usecases.packs.watching import Watched

    watched = Watched(session.workspace, the_pack(path))
    first = watched.look(session.language, persona)
    if persona and first.guide and persona not in first.personas:
        known = ", ".join(first.personas) or _("none yet")
        message = _("The pack has no family {id}.").format(id=repr(persona))
        raise RelocateError(message, _("Known: {words}.").format(words=known))
    if terminal:
        _in_terminal(session, watched, first, persona)
    else:
        _in_browser(session, watched, persona, port, opens=not no_open)


def _in_terminal(session: Session, watched: Watched, first: Preview, persona: str) -> None:
    """Draw the checklist, and draw it again after every save; where nobody watches, once."""
    import time
    from contextlib import suppress

    session.screen.show(_terminal_lines(first))
    with suppress(KeyboardInterrupt):
        while session.screen.draws:
            while watched.stamp() == watched.seen():
                time.sleep(PAUSE)
            looked = watched.look(session.language, persona)
            click.clear()
            session.screen.show(_terminal_lines(looked))


def _terminal_lines(preview: Preview) -> Iterator[Line]:
    """Yield what is wrong, and below it the family's checklist."""
    from relocate_cli.usecases.packs.checking import line_of
    from relocate_cli.views.checklist import checklist_lines, head_lines
    from relocate_cli.views.findings import finding_lines

    for finding in preview.findings:
        yield from finding_lines(finding, line_of(finding), Path.cwd(), 80)
    if preview.guide and preview.checklist and preview.plan:
        yield Line(preview.personas.get(preview.persona, ""), "faint")
        yield from head_lines(preview.guide, preview.plan.profile, preview.checklist, preview.today)
        yield from checklist_lines(preview.checklist.items, preview.guide, preview.today)


def _in_browser(session: Session, watched: Watched, persona: str, port: int, *, opens: bool) -> None:
    import webbrowser
    from contextlib import suppress

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


def _page(preview: Preview, stamp: str, nonce: str) -> str:
    """Return the page of a pack."""
    from relocate_cli.usecases.packs.checking import line_of
    from relocate_cli.views.page import (
        findings_context,
        frame_context,
        page_html,
        phases_context,
        sections_context,
    )

    guide, checklist, found = preview.guide, preview.checklist, preview.findings
    sources = [line_of(one) for one in found]
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
