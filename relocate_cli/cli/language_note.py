"""Said to people whose language only guides speak: that the program itself does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.language import _
from relocate_cli.usecases.catalogue import languages
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session


def note_language(session: Session) -> None:
    """Say, to people, that only guides speak the language that was asked for."""
    asked = session.options.get("lang")
    if asked and session.screen.speaks and asked not in languages():
        message = _(
            "relocate itself does not speak {language} yet: its own words are English. "
            "What the guide lacks in it is marked, such as [en]."
        )
        session.screen.tell(Line(message.format(language=asked), "faint"))
