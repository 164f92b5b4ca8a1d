"""Lines as HTML: the same words as on a terminal, and everything in them is data."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from relocate_cli.views.addresses import ADDRESS
from relocate_cli.views.lines import clean

if TYPE_CHECKING:
    from collections.abc import Iterable

    from relocate_cli.views.lines import Line

PLAIN_STYLES = frozenset({"faint", "strong", "good", "warn", "bad"})


def lines_html(lines: Iterable[Line]) -> str:
    """Return lines as paragraphs; a label stands beside its fact, and only https addresses are links."""
    return "".join(_paragraph(line) for line in lines if line.text or line.lead)


def _paragraph(line: Line) -> str:
    style = line.style if line.style in PLAIN_STYLES else ""
    lead, text = escape(clean(line.lead)), with_links(line.text)
    if lead.endswith(":"):
        return f'<p class="fact {style}"><span class="faint">{lead}</span><span>{text}</span></p>'
    indent = "indent" if line.indent and not lead else ""
    return f'<p class="{" ".join(filter(None, (style, indent)))}">{f"{lead} " if lead else ""}{text}</p>'


def with_links(text: str) -> str:
    """Return a text for HTML in which the https addresses can be followed."""
    found, end = [], 0
    plain = clean(text)
    for address in ADDRESS.finditer(plain):
        found.append(escape(plain[end : address.start()]))
        found.append(f'<a href="{escape(address[0])}" rel="noreferrer">{escape(address[0])}</a>')
        end = address.end()
    return "".join([*found, escape(plain[end:])])
