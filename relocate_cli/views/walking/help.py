"""What the keys of a walk do: the few that matter now in one row, and all of them on a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.language import _
from relocate_cli.views.checklist.signs import sign_meanings
from relocate_cli.views.lines import Line
from relocate_cli.views.terminal.frame import Piece, in_columns

if TYPE_CHECKING:
    from collections.abc import Mapping

    from relocate_cli.views.terminal.frame import Row
    from relocate_cli.views.walking.cursor import Cursor

INDENT = 14
GAP = "  "
NARROW = 40


def keys_row(cursor: Cursor, columns: int) -> Row:
    """Return as many keys as there is room for, the most needed first."""
    from rich.cells import cell_len  # noqa: PLC0415 - only when a terminal is drawn on

    row = ""
    for words in _keys(cursor):
        longer = f"{row}{GAP}{words}" if row else words
        if cell_len(longer) > columns:
            break
        row = longer
    return (Piece(in_columns(row, columns), "faint"),)


def _keys(cursor: Cursor) -> list[str]:
    if cursor.asking == "words":
        return [_("Enter keep"), _("Esc show all")]
    if cursor.asking == "note":
        return [_("Enter save"), _("Esc cancel")]
    if cursor.helped:
        return [_("Esc back"), _("PgDn more")]
    if cursor.opened:
        tick = _("1-9 tick a line")
        return [_("Esc back"), tick, _("Space tick"), _("PgDn more"), _("? keys"), _("q leave")]
    first = [_("Space tick"), _("? keys"), _("q leave"), _("Enter open"), _("/ find")]
    if cursor.words or cursor.person:
        first.insert(0, _("Esc show all"))
    if not cursor.words:
        first.insert(4, _("a fold") if cursor.unfolded else _("a not yet"))
    return [*first, _("u undo"), _("w sent"), _("s leave out"), _("n note"), _("e each"), _("Tab person")]


def help_lines(columns: int) -> list[Line]:
    """Return all keys, and what the signs mean."""
    signs = _table(sign_meanings(), columns)
    keys = [*_table(_key_words(), columns), Line(), Line(_("Signs"), "head"), *signs]
    return [Line(_("Keys"), "head"), *keys]


def _table(words: Mapping[str, str], columns: int) -> list[Line]:
    if columns < NARROW:
        return [Line(f"{key}: {text}", "", 2) for key, text in words.items()]
    return [Line(text, "", INDENT, f"  {key}") for key, text in words.items()]


def _key_words() -> dict[str, str]:
    return {
        _("Space, x"): _("tick it as done, or open it again"),
        _("Enter"): _("open the task, or close it"),
        _("1 to 9"): _("tick one line of the open task"),
        _("w"): _("it is sent, you wait for an answer"),
        _("s"): _("leave it out"),
        _("n"): _("write a note"),
        _("u"): _("take back the last change"),
        _("Up, k"): _("go up"),
        _("Down, j"): _("go down"),
        _("PgUp, PgDn"): _("go one page"),
        _("Home, End"): _("go to the first, to the last"),
        "/": _("show only what has these words"),
        _("Tab, p"): _("show only one person's tasks"),
        "a": _("show also what cannot be done yet, or fold it away"),
        "e": _("a row for each person, or one for all of them"),
        _("q, Esc"): _("leave; everything is saved"),
    }


def line_help() -> list[Line]:
    """Return what can be typed."""
    words = {
        "1 3 7-9": _("tick these as done"),
        "3.2": _("tick line 2 of number 3"),
        "3:anna": _("tick number 3 for Anna alone"),
        "o 3": _("open number 3 again, or one line of it"),
        "show 3": _("read what to do"),
        "w 3": _("it is sent, you wait for an answer"),
        "s 3": _("leave it out"),
        "n 3 text": _("write a note; without text it is shown"),
        "n 3 --remove": _("take the note away"),
        "u": _("take back the last change"),
        "/word": _("show only what has this word"),
        "p Anna": _("show only this person's tasks"),
        "list": _("show the list"),
        "all": _("show also what cannot be done yet"),
        "q": _("leave; everything is saved"),
    }
    return [Line(text, "", INDENT + 2, f"  {typed}") for typed, text in words.items()]
