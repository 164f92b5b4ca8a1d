"""How a pack is shown while its author writes: in the terminal, or as a page that only this computer sees."""

from __future__ import annotations

import time
import webbrowser
from contextlib import suppress
from typing import TYPE_CHECKING

import click

from relocate_cli.errors import RelocateError, system_words
from relocate_cli.language import _
from relocate_cli.views.lines import Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.usecases.packs.previewing import Preview
    from relocate_cli.usecases.packs.watching import Watched

PAUSE = 0.3
"""Seconds between two looks at the files."""


def in_terminal(session: Session, watched: Watched, first: Preview, persona: str) -> Reply:
    """Draw the checklist, and draw it again after every save; where nobody watches, once."""
    from relocate_cli.cli.pack.previewed import terminal_lines

    follows = _("It follows every file you save. Ctrl-C ends it.")
    session.screen.show(terminal_lines(first, session.screen.width))
    if session.screen.draws:
        session.screen.tell(follows)
    with suppress(KeyboardInterrupt):
        while session.screen.draws:
            while watched.stamp() == watched.seen():
                time.sleep(PAUSE)
            looked = watched.look(session.language, persona)
            click.clear()
            session.screen.show(terminal_lines(looked, session.screen.width))
            session.screen.tell(follows)
    return Reply()


def in_browser(session: Session, watched: Watched, persona: str, port: int, *, opens: bool) -> Reply:
    """Serve the page to this computer until Ctrl-C."""
    from relocate_cli.cli.pack.previewed import page_of
    from relocate_cli.cli.pack.serving import LOOPBACK, server_for
    from relocate_cli.cli.speech import use_language

    def page(asked: str, language: str, nonce: str) -> str:
        shown = language or session.language
        use_language(shown, session.homes.cache)
        looked = watched.look(shown, asked or persona)
        return page_of(looked, watched.seen(), nonce)

    try:
        server = server_for(port, page, watched.stamp)
    except OSError as error:
        message = _("The page cannot be served on port {port}: {why}.").format(
            port=port, why=system_words(error)
        )
        raise RelocateError(message, _("Take another port, or leave --port out.")) from error
    address = f"http://{LOOPBACK}:{server.server_address[1]}/"
    session.screen.tell(Line(_("The pack is shown at {address}").format(address=address), "strong"))
    session.screen.tell(_("It follows every file you save. Ctrl-C ends it."))
    if opens:
        webbrowser.open(address)
    with server, suppress(KeyboardInterrupt):
        server.serve_forever()
    use_language(session.language, session.homes.cache)  # the last page may have been in another one
    return Reply()
