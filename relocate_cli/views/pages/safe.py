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
    from markupsafe import Markup  # noqa: PLC0415 - comes with jinja2

    return Markup(lines_html(lines))  # noqa: S704 - `lines_html` escapes
