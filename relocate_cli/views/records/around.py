"""What stands around a text of the guide: what holds here, the words it uses, and where to read more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.guide.terms import terms_of
from relocate_cli.domain.markdown import plain_text
from relocate_cli.language import _
from relocate_cli.views.lines import INDENT, Line

if TYPE_CHECKING:
    from collections.abc import Mapping


def here_lines(details: Mapping[str, Any]) -> list[Line]:
    """Return what holds in the region or the municipality."""
    lines = []
    for here in details.get("here", ()):
        head = Line(_("In {place}").format(place=here["place"]), "strong")
        lines += [head, Line(plain_text(here["text"])), Line()]
    return lines


def term_lines(fields: Mapping[str, Any], words: Mapping[str, Any]) -> list[Line]:
    """Return the Swedish words that a text uses, and how to look one up."""
    terms = terms_of(fields, words)
    if not terms:
        return []
    names = ", ".join(term.title for term in terms)
    hint = _("What one means: relocate show {id}").format(id=terms[0].id)
    return [Line(_("Words: {names}. {hint}").format(names=names, hint=hint), "faint"), Line()]


def link_lines(details: Mapping[str, Any]) -> list[Line]:
    """Return the pages to read, each with its whole address, which stays where a link cannot lead there."""
    lines = []
    for link in details.get("links", ()):
        language = f" [{link['language']}]" if "language" in link else ""
        name = Line(link["label"] + language, "", INDENT, link=link["url"])
        lines += [name, Line(link["url"], "faint", INDENT)]
    return [Line(_("Read more"), "strong"), *lines, Line()] if lines else []
