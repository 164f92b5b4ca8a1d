"""The records of a page lead to one another: a name in a text, and below it what else names the record."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, Any

from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    Records = Mapping[str, Mapping[str, Mapping[str, Any]]]
    Name = tuple[str, str]
    """Kind and id."""

NAMING = {
    **{kind: kind for kind in ("contacts", "places", "phrases", "tasks")},
    "needs": "papers",
    "gives": "papers",
    "after": "tasks",
    "contact": "contacts",
    "place": "places",
    "issued_by": "contacts",
}
"""Fields that name records, and of which kind."""
TAG = re.compile(r"(<a [^>]*>.*?</a>|<[^>]+>)")
"""What a name is not looked for in."""
MOST = 12
"""Records below a record that name it; a switchboard is named by fifty."""


class Links:
    """Where each record stands on the page, and which of them name which."""

    def __init__(self, records: Records, anchors: Mapping[Name, str], titles: Mapping[Name, str]) -> None:
        self.anchors, self.titles = anchors, titles
        self.named = {
            (kind, id): list(dict.fromkeys(named_by(fields)))
            for kind, found in records.items()
            for id, fields in found.items()
        }
        self.namers: dict[Name, list[Name]] = {}
        for name, others in self.named.items():
            for other in others:
                self.namers.setdefault(other, []).append(name)

    def linked(self, name: Name, html: str) -> str:
        """Return the HTML of a record in which what it names can be followed, and what names it below."""
        missed = [other for other in self.named.get(name, ()) if other in self.anchors]
        for other in list(missed):
            changed = _with_link(html, escape(self.titles[other]), self.anchors[other])
            if changed != html:
                missed.remove(other)
            html = changed
        return html + self._below(_("See also"), missed) + self._below(_("Named by"), self._namers(name))

    def _namers(self, name: Name) -> list[Name]:
        return [other for other in self.namers.get(name, ()) if other in self.anchors]

    def _below(self, title: str, names: list[Name]) -> str:
        links = [f'<a href="#{self.anchors[one]}">{escape(self.titles[one])}</a>' for one in names[:MOST]]
        more = f" +{len(names) - MOST}" if len(names) > MOST else ""
        return f'<p class="faint links">{escape(title)}: {", ".join(links)}{more}</p>' if links else ""


def named_by(fields: Mapping[str, Any]) -> Iterator[Name]:
    """Yield what the fields of a record name."""
    for field, kind in NAMING.items():
        said = fields.get(field, ())
        yield from ((kind, id) for id in ([said] if isinstance(said, str) else said))
    yield from (("tasks", wait["task"]) for wait in fields.get("waits_for", ()))


def _with_link(html: str, title: str, anchor: str) -> str:
    """Return the HTML with the first mention of a title as a link, unless it stands in one already."""
    pieces = TAG.split(html)
    for number, piece in enumerate(pieces):
        if number % 2 == 0 and title and title in piece:
            before, _title, after = piece.partition(title)
            pieces[number] = f'{before}<a href="#{anchor}">{title}</a>{after}'
            break
    return "".join(pieces)


def page_anchors(
    sections: Iterable[tuple[str, str, str]], items: Iterable[tuple[str, str]]
) -> dict[Name, str]:
    """Return where records stand: `sections` has section, kind and id of each, `items` the tasks listed."""
    found = {(kind, id): f"{section}-{id}" for section, kind, id in sections}
    for task, item in items:
        found.setdefault(("tasks", task), item)
    return found
