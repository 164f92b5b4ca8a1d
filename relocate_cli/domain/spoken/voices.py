"""The languages that can be said aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.spoken.english import ENGLISH
from relocate_cli.domain.spoken.swedish import SWEDISH

if TYPE_CHECKING:
    from relocate_cli.domain.spoken.voice import Voice

VOICES = {"en": ENGLISH, "sv": SWEDISH}


def voice_of(language: str) -> Voice:
    """Return how a language is said; in English where nobody wrote that down yet."""
    return VOICES.get(language, ENGLISH)
