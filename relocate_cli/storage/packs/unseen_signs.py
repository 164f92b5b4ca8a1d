"""The signs nobody can see: which they are, what to call them in plain words, and how to be rid of them."""

from __future__ import annotations

import re
import unicodedata

from relocate_cli.language import _

_LINE_BREAKS = "\r\x85\u2028\u2029"
_DIRECTION = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_INVISIBLE = (
    "\u00ad\u034f\u115f\u1160\u180e\u200b-\u200d\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb"
    "\U000e0000-\U000e007f"
)
_NO_CHARACTERS = "\ufdd0-\ufdef" + "".join(
    chr(plane << 16 | end) for plane in range(17) for end in (0xFFFE, 0xFFFF)
)
_CONTROL = "\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff"
FORBIDDEN = re.compile(f"[{_LINE_BREAKS}{_DIRECTION}{_INVISIBLE}{_NO_CHARACTERS}{_CONTROL}]")
_DIRECTION_SIGN = re.compile(f"[{_DIRECTION}]")


def visible(text: str) -> str:
    """Return the text safe to show and to parse: what nobody can see becomes a replacement character."""
    return FORBIDDEN.sub("\ufffd", text)


def code_point(character: str) -> str:
    """Return `U+200B, zero width space`, for those who look it up."""
    name = unicodedata.name(character, "").lower()
    return f"U+{ord(character):04X}" + (f", {name}" if name else "")


def what_is(character: str) -> str:
    """Say in plain words what cannot be seen here."""
    category = unicodedata.category(character)
    if character == "\t":
        return _("a tab")
    if character in _LINE_BREAKS:
        return _("a hidden line break")
    if category == "Cc":
        return _("a control character")
    if category == "Cs":
        return _("half of a character")
    if re.match(f"[{_NO_CHARACTERS}]", character):
        return _("a code that is no character")
    if _DIRECTION_SIGN.match(character):
        return _("an invisible sign that turns the reading direction")
    return _("an invisible character")


def what_to_do(character: str) -> str:
    """Say how to be rid of it."""
    if character == "\t":
        return _("Use a space instead.")
    return _(
        "Delete it, or type the words around it again; it often comes along with text copied from elsewhere."
    )
