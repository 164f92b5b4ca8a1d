"""Languages in words."""

from __future__ import annotations

from relocate_cli.language import _


def language_words(code: str) -> str:
    """Return what a language is called; its code where nobody gave it a name yet."""
    return {
        "ar": _("Arabic"),
        "de": _("German"),
        "en": _("English"),
        "fi": _("Finnish"),
        "fit": _("Meänkieli"),
        "nl": _("Dutch"),
        "se": _("Northern Sámi"),
        "sv": _("Swedish"),
        "uk": _("Ukrainian"),
    }.get(code, code)
