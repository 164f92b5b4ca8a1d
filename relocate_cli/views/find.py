"""What was found: in lines, in rows and as a document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.searching.excerpt import excerpt
from relocate_cli.language import _, ngettext
from relocate_cli.views.entry import entry_lines
from relocate_cli.views.kinds import kind_word
from relocate_cli.views.lines import Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from relocate_cli.domain.searching.search import Found, Hit

MOST = 20
"""How many hits people are shown at once; programs get all."""
LONGEST = 160
"""How long a snippet is where no screen limits it."""


def found_reply(asked: str, found: Found, number: int | None, *, width: int, everywhere: bool) -> Reply:
    """Return the first hits, as many as were asked for."""
    hits, shown = found.hits[:number], found.hits[: number or MOST]
    return Reply(
        "find/1",
        lambda: found_document(asked, found, hits),
        lambda: map(hit_row, hits),
        lambda: found_lines(found, shown, width, everywhere=everywhere),
        hints=lambda: more_lines(found, len(shown)),
    )


def found_lines(found: Found, hits: Sequence[Hit], width: int, *, everywhere: bool) -> list[Line]:
    """Return these hits, two rows each: what it is, then its id and the words around what was found."""
    lines = [*_read_as_lines(found.read_as)]
    for hit in hits:
        entry = hit.entry
        words = [kind_word(entry.kind)]
        words += [_("on your list")] if hit.mine else []
        words += [entry.pack] if everywhere else []
        lines += entry_lines(
            Line(entry.title, "strong", right=", ".join(words)), entry.id, hit.passage, width, hit.at
        )
    return lines


def _read_as_lines(read_as: Mapping[str, Sequence[str]]) -> Iterator[Line]:
    for word, known in read_as.items():
        text = _("Nothing has {word}. Read as: {words}.")
        yield Line(text.format(word=repr(word), words=", ".join(known)), "warn")
        yield Line()


def more_lines(found: Found, shown: int) -> list[Line]:
    """Return how many more there are, and how to see one of them whole."""
    more = len(found.hits) - shown
    lines = [Line()]
    if more > 0:
        text = ngettext(
            "{count} more. Add a word, or see all with: -n {all}",
            "{count} more. Add a word, or see all with: -n {all}",
            more,
        )
        lines.append(Line(text.format(count=more, all=len(found.hits)), "faint"))
    text = _("See one whole with: relocate show {id}")
    return [*lines, Line(text.format(id=found.hits[0].entry.id), "faint")]


def hit_row(hit: Hit) -> tuple[str, ...]:
    """Return one hit for a pipe: kind, id, title, the words around it, and the pack it stands in."""
    entry = hit.entry
    return (entry.kind, entry.id, entry.title, excerpt(hit.passage, hit.at, LONGEST), entry.pack)


def found_document(asked: str, found: Found, hits: Sequence[Hit]) -> dict[str, Any]:
    """Return what was found as JSON values."""
    return {
        "words": asked,
        "read_as": {word: list(known) for word, known in found.read_as.items()},
        "total": len(found.hits),
        "hits": [
            {
                "kind": hit.entry.kind,
                "id": hit.entry.id,
                "title": hit.entry.title,
                "pack": hit.entry.pack,
                "snippet": excerpt(hit.passage, hit.at, LONGEST),
                "on_list": hit.mine,
            }
            for hit in hits
        ],
    }
