"""Keys out of the bytes a terminal sends: many may come at once, and one may come in pieces."""

from __future__ import annotations

import re

PASTED = "pasted "
"""Begins a key that is really pasted text, so that no letter of it is taken for a command."""

NAMES = {
    "\r": "enter",
    "\n": "enter",
    "\t": "tab",
    "\x7f": "backspace",
    "\x08": "backspace",
    "\x1b": "esc",
    "\x03": "interrupt",
    "\x04": "end-of-input",
    "\x0c": "redraw",
    "\x15": "erase-all",
    "\x1a": "suspend",
    "\x1c": "quit",
    "\x01": "home",
    "\x05": "end",
    "\x0e": "down",
    "\x10": "up",
    "\x1b[A": "up",
    "\x1b[B": "down",
    "\x1b[C": "right",
    "\x1b[D": "left",
    "\x1bOA": "up",
    "\x1bOB": "down",
    "\x1bOC": "right",
    "\x1bOD": "left",
    "\x1bOM": "enter",
    "\x1b[H": "home",
    "\x1bOH": "home",
    "\x1b[1~": "home",
    "\x1b[7~": "home",
    "\x1b[F": "end",
    "\x1bOF": "end",
    "\x1b[4~": "end",
    "\x1b[8~": "end",
    "\x1b[5~": "page-up",
    "\x1b[6~": "page-down",
    "\x1b[3~": "delete",
    "\x1b[Z": "back-tab",
}
"""What the keys are called that are no letters."""

_PASTE = rb"\x1b\[200~(?P<pasted>[^\x03]*?)(\x1b\[201~|\Z)"
_ABANDONED = rb"\x1b\[200~[^\x03]*(?P<interrupt>\x03)"
_SEQUENCE = rb"\x1b\[\[[A-E]|\x1b\[[0-?]*[ -/]*[@-Z\\-~]|\x1bO[A-Za-z]"
_BROKEN = rb"\x1b\[\[?[0-?]*[ -/]*|\x1bO"
_LETTER = rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|[\x00-\xff]"
_KEY = re.compile(b"|".join((_PASTE, _ABANDONED, _SEQUENCE, _BROKEN, _LETTER)))

_BEGUN = re.compile(
    rb"\x1b\[200~(?![^\x03]*?\x1b\[201~)[^\x03]*\Z|\x1b(\[(\[|[0-?]*[ -/]*)|O)?\Z"
    rb"|[\xc2-\xf4]\Z|[\xe0-\xf4][\x80-\xbf]\Z|[\xf0-\xf4][\x80-\xbf]{2}\Z"
)


def split_keys(received: bytes, *, ended: bool = False) -> tuple[list[str], bytes]:
    """Return the keys in these bytes, and the rest that waits for more to come.

    With `ended` nothing more comes: a lone ESC is the Esc key, and half a key is none.
    """
    keys: list[str] = []
    at = 0
    while at < len(received):
        if not ended and _BEGUN.match(received, at):
            break
        match = _KEY.match(received, at)
        assert match  # noqa: S101 - any byte is a letter if nothing else
        keys += _named(match)
        at = match.end()
    return keys, received[at:]


def _named(match: re.Match[bytes]) -> list[str]:
    """Return the key of a match; none for keys we do not know."""
    if match["interrupt"]:
        return ["interrupt"]
    if match["pasted"] is not None:
        pasted = match["pasted"].decode("utf-8", "ignore")
        return [PASTED + "".join(sign if sign.isprintable() else " " for sign in pasted)]
    text = match[0].decode("utf-8", "ignore")
    if name := NAMES.get(text):
        return [name]
    return [text] if len(text) == 1 and text.isprintable() else []
