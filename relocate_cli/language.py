"""The language the program speaks: every text a user may see goes through `_` or `ngettext`."""

from __future__ import annotations

from gettext import NullTranslations

RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ks", "prs", "ps", "sd", "ug", "ur", "yi"})
"""Languages that are written from the right, by their codes."""

_current = NullTranslations()
_from_the_right = False


def speak(catalogue: NullTranslations, language: str = "") -> None:
    """Make the program speak the language of this catalogue from now on."""
    global _current, _from_the_right
    _current, _from_the_right = catalogue, is_right_to_left(language)


def is_right_to_left(language: str) -> bool:
    """Whether a language, such as `ar` or `ar-SD`, is written from the right."""
    return language.partition("-")[0] in RIGHT_TO_LEFT


def reads_from_the_right() -> bool:
    """Whether the language of the program is written from the right."""
    return _from_the_right


def N_(message: str) -> str:  # noqa: N802 - as translators know it
    """Mark a message that stands in a table and is put into a language later, where it is shown."""
    return message


def _(message: str) -> str:
    """Return the message in the language of the program."""
    return _current.gettext(message)


def ngettext(one: str, many: str, count: int) -> str:
    """Return the message in the language of the program, in the form that fits the count."""
    return _current.ngettext(one, many, count)
