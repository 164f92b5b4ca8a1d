"""What people type for yes, no and the like: in English, and in the language of the program."""

from __future__ import annotations

from relocate_cli.language import _


def _in_both(english: str, own: str) -> frozenset[str]:
    """Return the words between commas, as they are compared with what is typed."""
    return frozenset(word.strip().casefold() for word in f"{english},{own}".split(",") if word.strip())


def yes_words() -> frozenset[str]:
    """Return what means yes."""
    return _in_both("y, yes, j, ja", _("y, yes"))


def no_words() -> frozenset[str]:
    """Return what means no."""
    return _in_both("n, no, nej", _("n, no"))


def back_words() -> frozenset[str]:
    """Return what asks for the question before."""
    return _in_both("b, back", _("b, back"))


def stop_words() -> frozenset[str]:
    """Return what ends the asking for today."""
    return _in_both("q, quit, sluta", _("q, quit"))


def all_words() -> frozenset[str]:
    """Return what means all of a list."""
    return _in_both("all, *", _("all, *"))


def unknown_words() -> frozenset[str]:
    """Return what means that one does not know."""
    return _in_both("-, dont know, don't know", _("-, don't know"))


def nobody_words() -> frozenset[str]:
    """Return what means that there is nobody of a kind."""
    return no_words() | _in_both("none, nobody, nee, nein, ei, 0, -", _("none, nobody"))


def yes_or_no(typed: str) -> str:
    """Return `yes` or `no` where that is meant, else what was typed."""
    word = typed.strip().casefold()
    return "yes" if word in yes_words() else "no" if word in no_words() else typed
