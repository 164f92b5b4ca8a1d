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
    from collections.abc import Mapping
    from pathlib import Path

LANGUAGE_NAMES = {"en": "English", "sv": "Svenska"}
"""What the languages call themselves."""


def chosen_language(asked: str | None, settings: Mapping[str, str]) -> str:
    """Return the language asked for, set, or the system's; RelocateError for one we do not speak."""
    known = languages()
    if asked:
        if asked not in known:
            message = _("relocate does not speak {language} yet.").format(language=repr(asked))
            raise RelocateError(message, _("It speaks: {words}.").format(words=", ".join(known)), 2)
        return asked
    variables = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
    wanted = [settings.get("language", ""), *(os.environ.get(name, "") for name in variables)]
    found = (word[:2] for word in wanted if word)
    return next((word for word in found if word in known), SOURCE)


def use_language(language: str, cache: Path) -> None:
    """Make the program speak this language."""
    if language != SOURCE:
        speak(GNUTranslations(BytesIO(compiled_catalogue(language, cache))))
    else:
        speak(NullTranslations())
    speak_click()
