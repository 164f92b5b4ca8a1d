"""Before the interview: the language first, then the place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.cli.interviewing.asking import ask_line
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.catalogue import language_name, languages, word_for_language
from relocate_cli.usecases.guides.places import municipalities
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from relocate_cli.cli.screen import Screen
    from relocate_cli.cli.session import Session


def choose_language(session: Session) -> None:
    """Ask once which language to speak, in all of them, and remember it."""
    known = languages()
    if session.settings.get("language") or len(known) < 2:
        return
    chosen = session.language
    if not session.options.get("lang"):
        options = [(language, language_name(language)) for language in known]
        title = " · ".join(filter(None, map(word_for_language, known)))
        chosen = choose_one(session.screen, title, options, session.language)
        session.speak(chosen)
    session.keep_setting("language", chosen)


def choose_place(session: Session) -> str:
    """Ask where to, among the municipalities that have a guide."""
    found = municipalities(session.workspace)
    if not session.screen.interactive or session.options.get("yes"):
        names = ", ".join(place.id for place in found)
        message = _("Where do you move to?")
        raise RelocateError(
            message, _("Name the place: relocate start norsjo. There are: {words}.").format(words=names), 2
        )
    options = [(place.id, place.name) for place in found]
    return choose_one(session.screen, _("Where do you move to?"), options, found[0].id)


def choose_one(screen: Screen, title: str, options: list[tuple[str, str]], default: str) -> str:
    """Return the value that is chosen: with the arrow keys, or by its number; Enter is the default."""
    head = Line(title, "strong")
    screen.tell("", head)
    if screen.draws:
        from relocate_cli.cli.terminal.pick import pick

        while True:
            chosen = pick(screen, options, chosen=(default,), head=[head], keys={})
            if not isinstance(chosen, str):
                return chosen[0]
    values = [value for value, _label in options]
    for number, (_value, label) in enumerate(options, 1):
        screen.tell(Line(label, "", 6, f"  {number}."))
    while True:
        answer = ask_line(screen, f"[{values.index(default) + 1}]:")
        if not answer:
            return default
        if answer in values:
            return answer
        if answer.isdecimal() and 1 <= int(answer) <= len(values):
            return values[int(answer) - 1]
