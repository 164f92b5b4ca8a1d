"""What was found, for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.searching.entry import NOTES
from relocate_cli.domain.searching.excerpt import excerpt
from relocate_cli.language import _, ngettext
from relocate_cli.views.guide.advice import ask_words, not_in_guide
from relocate_cli.views.guide.found_document import found_document, hit_row
from relocate_cli.views.kinds import kind_word
from relocate_cli.views.lines import Line
from relocate_cli.views.records.entry import ENTRY_INDENT, entry_lines
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from relocate_cli.domain.searching.found import Found, Hit

MOST = 20
"""How many hits people are shown at once; programs get all."""
NEAREST = 3
"""How many they are shown when none of them is an answer, or when somebody is to be called at once."""
ANSWER = 320
"""How much is shown of the passage that answers."""


def found_reply(
    found: Found, host: Callable[[], Mapping[str, Any]], number: int | None, *, width: int, everywhere: bool
) -> Reply:
    """Return the first hits, as many as were asked for; where none answers, that and whom to ask is said.

    Only then the host is looked up: everything that the guide says is read for that.
    """
    most = number or (MOST if found.fits and not found.urgent else NEAREST)
    return Reply(
        "find/1",
        lambda: found_document(found, host, number),
        lambda: map(hit_row, found.hits(number)),
        lambda: found_lines(found, most, width, everywhere=everywhere),
        hints=lambda: more_lines(found, most),
        aside=lambda: (
            [] if found.fits else [Line(f"{not_in_guide(found)} {ask_words(host())}".strip(), "warn")]
        ),
    )


def found_lines(found: Found, most: int, width: int, *, everywhere: bool) -> list[Line]:
    """Return the first hits: what each is, its id, and what it says; of the first rather more."""
    lines = [] if found.urgent else [*_read_as_lines(found.read_as)]
    if not found.fits:
        lines += [Line(_("This comes nearest:"), "head"), Line()]
    for number, hit in enumerate(found.hits(most)):
        lines += _call_lines(found, number)
        words = [hit.entry.pack] if everywhere and hit.entry.pack else []
        title = Line(hit.title, "strong", right=", ".join([*_kind_words(hit), *words]))
        answers = hit.urgent or (found.fits and number == 0)
        lines += _answer_lines(title, hit, width) if answers else _hit_lines(title, hit, width)
    return lines


def _call_lines(found: Found, number: int) -> list[Line]:
    """Return when to call somebody who is named though no cry is known, before the first of each kind."""
    calls = list(found.caught.values())
    if number >= len(calls) or calls[number] in calls[:number]:
        return []
    text = _("In danger now:") if calls[number] == "danger" else _("Somebody to talk to, day and night:")
    return [*([Line()] if number else []), Line(text, "head"), Line()]


def _kind_words(hit: Hit) -> list[str]:
    if hit.entry.kind == NOTES:
        return [_("your note")]
    return [kind_word(hit.entry.kind), *([_("on your list")] if hit.mine else [])]


def _hit_lines(title: Line, hit: Hit, width: int) -> list[Line]:
    return entry_lines(title, hit.entry.id, hit.passage, width, hit.at)


def _answer_lines(title: Line, hit: Hit, width: int) -> list[Line]:
    """Return a hit with the passage that answers, and how to reach whom it is about."""
    lines = _hit_lines(title, hit, width)
    if len(hit.passage) + len(hit.entry.id) + 2 * ENTRY_INDENT > width:
        at = hit.at if hit.at > ANSWER // 2 else 0
        lines = [
            title,
            Line(hit.entry.id, "faint", ENTRY_INDENT),
            Line(excerpt(hit.passage, at, ANSWER), "", ENTRY_INDENT),
        ]
    return [*lines, *([Line(hit.reach, "strong", ENTRY_INDENT)] if hit.reach else [])]


def _read_as_lines(read_as: Mapping[str, Sequence[str]]) -> Iterator[Line]:
    for word, known in read_as.items():
        text = _("Nothing has {word}. Read as: {words}.")
        yield Line(text.format(word=repr(word), words=", ".join(known)), "warn")
        yield Line()


def more_lines(found: Found, shown: int) -> list[Line]:
    """Return how many more there are, and how to see one of them whole."""
    more = len(found.places) - shown
    lines = [Line()]
    if more > 0 and found.fits:
        text = ngettext(
            "{count} more. Add a word, or see all with: -n {all}",
            "{count} more. Add a word, or see all with: -n {all}",
            more,
        )
        lines.append(Line(text.format(count=more, all=len(found.places)), "faint"))
    text = _("See one whole with: relocate show {id}")
    return [*lines, *(Line(text.format(id=hit.entry.id), "faint") for hit in found.hits(1))]
