"""What is written from the left in every language, on a page that is written from the right.

Otherwise a browser puts the groups of `0918-140 00` in the other order, and nobody can dial that.
"""

from __future__ import annotations

import re

PARTS = re.compile(r"<(script|style|svg|title|option)\b.*?</\1>|<[^>]*>", re.DOTALL)
"""What is no running text: tags, and what stands between some of them."""
FROM_THE_LEFT = re.compile(
    r"https://[^\s<]*[^\s<.,;:)]"
    r"|(?:\+|\b0)\d[\d-]*(?: \d{2,4})+\b"
    r"|\b\d+(?:[-:/]\d+)+\b"
    r"|(?<!\S)--?[a-z][\w-]*"
)
"""Addresses, telephone numbers, days and hours in digits, options of commands."""


def kept_in_order(page: str) -> str:
    """Return a page whose addresses, numbers and options are read from the left."""
    made, end = [], 0
    for part in PARTS.finditer(page):
        made += [_in_order(page[end : part.start()]), part[0]]
        end = part.end()
    return "".join([*made, _in_order(page[end:])])


def _in_order(text: str) -> str:
    return FROM_THE_LEFT.sub(r'<bdi dir="ltr">\g<0></bdi>', text)
