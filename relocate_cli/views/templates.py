"""Pages for the browser, made of the templates beside this file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from relocate_cli.views.left_to_right import kept_in_order

if TYPE_CHECKING:
    from collections.abc import Mapping

TEMPLATES = Path(__file__).parent / "html"


def rendered(template: str, context: Mapping[str, Any]) -> str:
    """Return a template with everything in it escaped, and with numbers in their order from either side."""
    from jinja2 import Environment, FileSystemLoader  # noqa: PLC0415 - only for pages

    environment = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True, trim_blocks=True)
    page = environment.get_template(template).render(**context)
    return kept_in_order(page) if 'dir="rtl"' in page else page
