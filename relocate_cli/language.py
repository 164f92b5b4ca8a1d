"""The language the program speaks: every text a user may see goes through `_` or `ngettext`."""

from __future__ import annotations

from gettext import NullTranslations

_current = NullTranslations()


def speak(catalogue: NullTranslations) -> None:
    """Make the program speak the language of this catalogue from now on."""
    global _current  # noqa: PLW0603 - one program speaks one language
    _current = catalogue


def N_(message: str) -> str:  # noqa: N802 - as translators know it
    """Mark a message that stands in a table and is put into a language later, where it is shown."""
    return message


def _(message: str) -> str:
    """Return the message in the language of the program."""
    return _current.gettext(message)


def ngettext(one: str, many: str, count: int) -> str:
    """Return the message in the language of the program, in the form that fits the count."""
    return _current.ngettext(one, many, count)
