"""An answer to a check-in in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checkins.answers import graded
from relocate_cli.language import _
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.checkins.answers import Values
    from relocate_cli.domain.checkins.question import CheckinQuestion


def checkin_answer_words(question: CheckinQuestion, values: Values) -> str:
    """Return an answer in one line; nothing where the question was passed over."""
    if not values:
        return ""
    match question.type:
        case "scale":
            return number_words(question, int(values[0]))
        case "grid":
            return "; ".join(f"{question.choices[item]}: {number}" for item, number in graded(values))
        case "text":
            return f"“{values[0]}”"
    return "; ".join(question.choices[value] for value in values)


def answer_lines(question: CheckinQuestion, values: Values, indent: int) -> Iterator[Line]:
    """Yield an answer below its question: a grid row by row, everything else in one line."""
    if question.type != "grid" or not values:
        yield Line(
            checkin_answer_words(question, values) or _("passed over"), "" if values else "faint", indent
        )
        return
    for item, number in graded(values):
        yield Line(question.choices[item], "", indent, right=f"{number}/{question.high}")


def number_words(question: CheckinQuestion, number: int) -> str:
    """Return a number with what the end of its scale means, if it is one."""
    ends = {question.low: question.low_words, question.high: question.high_words}
    words = ends.get(number)
    text = _("{number} of {high}").format(number=number, high=question.high)
    return f"{text} ({words})" if words else text


def scale_words(question: CheckinQuestion) -> str:
    """Return what the ends of a scale mean: 1 hard ... 5 easy."""
    low = f"{question.low} {question.low_words}".rstrip()
    high = f"{question.high} {question.high_words}".rstrip()
    return f"{low} ... {high}"
