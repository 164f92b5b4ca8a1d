"""The one place where a reply is said: as JSON, as rows or as lines."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from relocate_cli.answered import keep_answer
from relocate_cli.cli.streams import SAID
from relocate_cli.language import _
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from relocate_cli.cli.screen import Screen
    from relocate_cli.cli.session import Session
    from relocate_cli.views.reply import Reply


def end_with(session: Session, reply: Reply) -> int:
    """Say what a command has to say, after a word of what is damaged of the data that it read."""
    if session.has_read:
        from relocate_cli.cli.warnings import damage_lines

        session.screen.tell(*damage_lines(session))
        if session.received:
            from relocate_cli.usecases.hosting.received import remember_looked

            remember_looked(session.received, session.today)
    return answer(session.screen, reply)


def answer(screen: Screen, reply: Reply) -> int:
    """Say a reply in the form that was asked for, and return the exit code."""
    if screen.json:
        screen.document(reply.schema, reply.document())
    elif screen.plain:
        screen.rows(reply.rows())
    else:
        screen.show([*_heading(screen), *reply.lines()], reply.widest, paged=reply.paged)
        screen.show(() if screen.quiet else reply.hints())
        screen.tell(*reply.talk())
    screen.tell(*reply.aside())
    return reply.exit_code


def _heading(screen: Screen) -> list[Line]:
    """Return which household is meant, where it is not one's own."""
    text = _("Household: {name}")
    return [Line(text.format(name=screen.household), "faint")] if screen.household else []


def show_first(screen: Screen, reply: Reply) -> None:
    """Show what a question is about before it is asked; a document comes once, at the end."""
    if not screen.json:
        answer(screen, reply)


def remember(session: Session) -> None:
    """Keep what was said, to say it again while nothing changes; not where somebody may have been asked."""
    from relocate_cli.usecases.household.sources import sources_of

    if SAID and not (session.screen.interactive or "--open" in session.arguments):
        sources = sources_of(session.workspace, session.household)
        with suppress(OSError):
            keep_answer(session.arguments, str(session.homes.state), sources, SAID)
