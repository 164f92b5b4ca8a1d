"""The signs nobody can see: which they are, what to call them in plain words, and how to be rid of them."""

from __future__ import annotations

import re
import unicodedata

from relocate_cli.language import _

# What follows are parts of a regular expression for one sign, [...], with ranges.
LINE_BREAKS = "\r\x85\u2028\u2029"
"""Ends of lines that YAML sees and most editors do not show: CR, NEL, and the separators of Unicode."""
DIRECTION = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
"""Signs that turn the reading direction, so that a line reads otherwise than it is."""
INVISIBLE = (
    "\u00ad\u034f\u115f\u1160\u180e\u200b-\u200d\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb"
    "\U000e0000-\U000e007f"
)
"""Signs without width, soft hyphens and fillers, by which two equal words differ."""
NO_CHARACTERS = "\ufdd0-\ufdef" + "".join(
    chr(plane << 16 | end) for plane in range(17) for end in (0xFFFE, 0xFFFF)
)
"""Codes that Unicode promises never to give to a character."""
CONTROL = "\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff"
"""Control characters but the line feed, and halves of characters."""
FORBIDDEN = re.compile(f"[{LINE_BREAKS}{DIRECTION}{INVISIBLE}{NO_CHARACTERS}{CONTROL}]")
COMMON = re.compile("[\n -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027]*")
"""A text of common letters and signs only: looked through many times as fast as for those forbidden."""
DIRECTION_SIGN = re.compile(f"[{DIRECTION}]")


def visible(text: str) -> str:
    """Return the text safe to show and to parse: what nobody can see becomes a replacement character."""
    return FORBIDDEN.sub("\ufffd", text) if has_unseen(text) else text


def has_unseen(text: str) -> bool:
    """Whether anything in the text cannot be seen."""
    return not COMMON.fullmatch(text) and bool(FORBIDDEN.search(text))


def what_is(character: str) -> str:
    """Say in plain words what cannot be seen here."""
    category = unicodedata.category(character)
    if character == "\t":
        return _("a tab")
    if character in LINE_BREAKS:
        return _("a hidden line break")
    if category == "Cc":
        return _("a control character")
    if category == "Cs":
        return _("half of a character")
    if re.match(f"[{NO_CHARACTERS}]", character):
        return _("a code that is no character")
    if DIRECTION_SIGN.match(character):
        return _("an invisible sign that turns the reading direction")
    return _("an invisible character")


def what_to_do(character: str) -> str:
    """Say how to be rid of it."""
    if character == "\t":
        return _("Use a space instead.")
    return _(
        "Delete it, or type the words around it again; it often comes along with text copied from elsewhere."
    )
