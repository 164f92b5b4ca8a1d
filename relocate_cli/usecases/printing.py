"""Make a PDF of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.storage.browser import find_browser, pdf_of

if TYPE_CHECKING:
    from collections.abc import Callable


def browser_for_pdf() -> str:
    """Return the browser that can do it; RelocateError when there is none."""
    return find_browser()


def as_pdf(browser: str, page: str, waiting: Callable[[float], None]) -> bytes:
    """Return a page as a PDF; `waiting` is told the seconds that it takes so far."""
    return pdf_of(browser, page.encode(), waiting)
