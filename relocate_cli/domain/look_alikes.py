"""Signs that look like others: what is read for them, and what they are called."""

from __future__ import annotations

import re
import unicodedata

from relocate_cli.language import _

SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
QUOTES = {
    "'": "\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4`",
    '"': "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb",
}
NO_WIDTH = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
CYRILLIC = ("асеһіјорѕухԁԛԝАВСЕНІЈКМОРЅТУХ", "acehijopsyxdqwABCEHIJKMOPSTYX")
GREEK = ("οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "oABEZHIKMNOPTYX")
TWINS = {letter: twin for pair in (CYRILLIC, GREEK) for letter, twin in zip(*pair, strict=True)}
"""Letters of other alphabets that look like Latin ones: named in a hint, and never taken for them."""
PLAIN = str.maketrans(
    {
        **dict.fromkeys(SPACES, " "),
        **dict.fromkeys(DASHES, "-"),
        **dict.fromkeys(NO_WIDTH, ""),
        **{sign: quote for quote, signs in QUOTES.items() for sign in signs},
    }
)
FOREIGN_DIGIT = r"[^\D0-9]"
"""A digit that no keyboard of ours has. A pattern of all signs would take long to compile."""
SPACED = str.maketrans(dict.fromkeys(SPACES, " "))


def plain_spaces(text: str) -> str:
    """Return the text with every space as the plain one."""
    return text if text.isascii() else text.translate(SPACED)


def plain_signs(text: str) -> str:
    """Return the text with the spaces, hyphens, quotation marks and digits that a keyboard has."""
    return text if text.isascii() else re.sub(FOREIGN_DIGIT, _digit, text.translate(PLAIN))


def looks_like(text: str) -> str:
    """Return the text as a reader takes it: signs and letters as those of a keyboard that they look like."""
    return "".join(TWINS.get(sign, sign) for sign in plain_signs(text))


def _digit(found: re.Match[str]) -> str:
    return str(unicodedata.decimal(found[0]))


def alike_words(text: str) -> str:
    """Return the words that name the first sign of a text that looks like another, if there is one."""
    for sign in text:
        if looks_like(sign) != sign:
            return _("The sign {sign} only looks like the right one.").format(sign=code_point(sign))
    return ""


def code_point(sign: str) -> str:
    """Return `U+200B, zero width space`, for those who look it up."""
    name = unicodedata.name(sign, "").lower()
    return f"U+{ord(sign):04X}" + (f", {name}" if name else "")


def seen_alike(one: str, other: str) -> bool:
    """Whether two texts are the same to the eye, however their spaces, dashes and letters are stored."""
    return unicodedata.normalize("NFC", plain_signs(one)) == unicodedata.normalize("NFC", plain_signs(other))
