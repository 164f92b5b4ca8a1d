"""An address as a square that a telephone reads."""

from __future__ import annotations

from typing import Any


def qr_code(address: str) -> Any:
    """Return an address as a drawing for HTML; nothing where it is too long for one that can be read."""
    from markupsafe import Markup  # noqa: PLC0415 - comes with jinja2
    from segno import DataOverflowError, make_qr  # noqa: PLC0415 - only for what is printed

    try:
        code = make_qr(address, error="l", boost_error=True)
    except (DataOverflowError, ValueError):
        return ""
    drawn = code.svg_inline(border=2, omitsize=True, svgclass="qr", lineclass=None)
    return Markup(drawn)  # noqa: S704 - squares alone: the address is in none of its texts
