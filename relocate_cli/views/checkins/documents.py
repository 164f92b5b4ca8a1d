"""Check-ins as JSON values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checkins.answers import as_shared, checkins_of, fitted_values

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from relocate_cli.domain.checkins.question import CheckinQuestion
    from relocate_cli.domain.checkins.standing import CheckinStanding
    from relocate_cli.views.book import Book


def checkins_document(book: Book, found: Sequence[CheckinStanding]) -> dict[str, Any]:
    """Return these check-ins as a document."""
    return {"place": book.guide.id, "checkins": [checkin_document(one) for one in found], "older": []}


def checkin_document(standing: CheckinStanding) -> dict[str, Any]:
    """Return a check-in with its questions and answers as JSON values."""
    return {
        "wave": standing.wave.id,
        "title": standing.wave.title,
        "lane": standing.lane,
        "stand": standing.stand.value,
        "opens": standing.opens.isoformat() if standing.opens else None,
        "on": standing.checkin.on or None,
        "questions": [_question_document(standing, question) for question in standing.asked],
    }


def _question_document(standing: CheckinStanding, question: CheckinQuestion) -> dict[str, Any]:
    fitted = fitted_values(question, standing.checkin.answers.get(question.id, ()))
    return {
        "id": question.id,
        "ask": question.ask,
        "type": question.type,
        "choices": dict(question.choices),
        "scale": [question.low, question.high] if question.has_scale else None,
        "passed_over": standing.checkin.answers.get(question.id) == (),
        "answer": as_shared(question, fitted.values) if fitted.values else None,
        "outdated": list(fitted.outdated),
    }


def older_answers(book: Book, found: Sequence[CheckinStanding]) -> Iterator[dict[str, Any]]:
    """Yield the answers to which the guide has no question any more."""
    known = {(one.wave.id, one.lane, question.id) for one in found for question in one.asked}
    for (wave, lane), checkin in checkins_of(book.plan).items():
        for question, values in checkin.given.items():
            if (wave, lane, question) not in known:
                yield {"wave": wave, "lane": lane, "question": question, "values": list(values)}
