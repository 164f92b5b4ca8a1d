"""Which language to speak: asked for, set, or the system's; and the program's own translations."""

from __future__ import annotations

import os
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from typing import TYPE_CHECKING

from relocate_cli.cli.click_words import speak_click
from relocate_cli.errors import RelocateError
from relocate_cli.language import _, speak
from relocate_cli.usecases.catalogue import SOURCE, compiled_catalogue, languages

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from pathlib import Path


def asked_language(arguments: list[str]) -> str | None:
    """Return the value of --lang, which counts before any help text is read."""
    for number, argument in enumerate(arguments):
        if argument == "--lang" and number + 1 < len(arguments):
            return arguments[number + 1]
        if argument.startswith("--lang="):
            return argument.removeprefix("--lang=")
    return os.environ.get("RELOCATE_LANG")


def chosen_language(
    asked: str | None, settings: Mapping[str, str], of_packs: Callable[[], Collection[str]]
) -> str:
    """Return the language asked for, set, or the system's; RelocateError for one that nothing here speaks.

    What any pack is written in or translated into can be read; packs are only asked for other languages.
    """
    known = languages()
    if asked:
        if asked not in known and asked not in (more := of_packs()):
            words = ", ".join(dict.fromkeys([*known, *sorted(more)]))
            message = _("relocate does not speak {language} yet.").format(language=repr(asked))
            raise RelocateError(message, _("It speaks: {words}.").format(words=words), 2)
        return asked
    chosen = settings.get("language", "")
    if chosen and (chosen in known or chosen in of_packs()):
        return chosen
    variables = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
    found = (os.environ.get(name, "")[:2] for name in variables)
    return next((word for word in found if word in known), SOURCE)


def use_language(language: str, cache: Path) -> None:
    """Make the program speak this language; where only packs know it, its own words stay English."""
    if language != SOURCE and language in languages():
        speak(GNUTranslations(BytesIO(compiled_catalogue(language, cache))), language)
    else:
        speak(NullTranslations())
    speak_click()
