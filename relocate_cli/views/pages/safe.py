"""Lines for a template: everything in them is escaped already."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.views.html_lines import lines_html

if TYPE_CHECKING:
    from collections.abc import Iterable

    from relocate_cli.views.lines import Line

HEADS = 2
"""Lines at the top of a task or record that a page says in its own way: what it is called, and its id."""


def safe_html(lines: Iterable[Line]) -> Any:
    """Return lines as HTML that a template does not escape once more."""
    return safe(lines_html(lines))


def safe(html: str) -> Any:
    """Return HTML in which everything that somebody wrote is escaped already."""
    from markupsafe import Markup  # noqa: PLC0415 - comes with jinja2

    return Markup(html)  # noqa: S704 - made by `lines_html`, which escapes
