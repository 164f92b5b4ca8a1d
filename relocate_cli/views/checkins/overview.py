"""Where the check-ins of a household stand, and what it answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checkins.answers import fitted_values
from relocate_cli.domain.checkins.standing import Stand
from relocate_cli.language import _
from relocate_cli.views.checkins.answer import answer_lines
from relocate_cli.views.checkins.documents import checkin_document, older_answers
from relocate_cli.views.checkins.stand import stand_words, title_words
from relocate_cli.views.lines import INDENT, Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from relocate_cli.domain.checkins.standing import CheckinStanding
    from relocate_cli.views.book import Book


def checkins_reply(book: Book, found: Sequence[CheckinStanding]) -> Reply:
    """Return all check-ins, where each stands, and what was answered."""
    return Reply(
        "checkin/1",
        lambda: {
            "place": book.guide.id,
            "checkins": [checkin_document(one) for one in found],
            "older": [*older_answers(book, found)],
        },
        lambda: (row for one in found for row in _rows(one)),
        lambda: [
            *(line for one in found for line in _standing_lines(one)),
            *_older_lines(book, found),
        ],
        hints=lambda: _hints(found),
        paged=True,
    )


def _rows(standing: CheckinStanding) -> Iterator[tuple[str, ...]]:
    for question in standing.asked:
        values = standing.checkin.answers.get(question.id, ())
        yield standing.wave.id, standing.lane, standing.stand.value, question.id, " ".join(values)


def _standing_lines(standing: CheckinStanding) -> Iterator[Line]:
    yield Line(title_words(standing), "head", right=stand_words(standing))
    for question in standing.asked:
        if question.id in standing.checkin.answers:
            fitted = fitted_values(question, standing.checkin.answers[question.id])
            yield Line(question.ask, "strong", 2)
            if fitted.values or fitted.is_whole:
                yield from answer_lines(question, fitted.values, INDENT)
            for value in fitted.outdated:
                why = question.retired.get(value.partition("=")[0], "")
                yield Line(
                    _("no longer asked: {value}").format(value=f"{value} {why}".rstrip()), "faint", INDENT
                )
    yield Line()


def _older_lines(book: Book, found: Sequence[CheckinStanding]) -> list[Line]:
    lines = [
        Line(f"{one['wave']}, {one['question']}: {', '.join(one['values'])}", "faint", INDENT)
        for one in older_answers(book, found)
    ]
    return (
        [Line(_("No longer asked; kept here, and shared with nobody"), "head"), *lines, Line()]
        if lines
        else []
    )


def _hints(found: Sequence[CheckinStanding]) -> list[Line]:
    asked = any(one.stand in {Stand.BEGUN, Stand.DUE} for one in found)
    given = next((one for one in found if one.checkin.given), None)
    lines = [Line(_("Answer it: {command}").format(command="relocate checkin"), "faint")] if asked else []
    if given:
        share = f"relocate checkin share --wave {given.wave.id}"
        lines.append(Line(_("Pass one on, without names: {command}").format(command=share), "faint"))
    return lines
