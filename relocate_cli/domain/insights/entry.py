"""One check-in as it lies in a file: checked whole before any of it is counted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.insights.checkin_form import (
    FORMS,
    STATES,
    WEEKS,
    DamagedError,
    ForeignError,
    check_schema,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from relocate_cli.domain.insights.asked import AskedQuestion, Catalogue


class SharedCheckin(NamedTuple):
    """A check-in ready to be counted."""

    number: str
    municipality: str
    wave: str
    lane: str
    quarter: str
    said: list[bool | int | None]
    """One value for each column of the catalogue; None for what was not answered."""
    checklist: list[dict[str, Any]]
    unknown: int = 0
    """Answers that name an option which the guide no longer has."""


def entry_of(written: object, questions: Mapping[str, AskedQuestion], catalogue: Catalogue) -> SharedCheckin:
    """Return the check-in that was read; an error of its form when it cannot be counted."""
    if not isinstance(written, dict):
        raise ForeignError
    check_schema(written.get("schema"))
    head = [written.get(field) for field in FORMS]
    for (field, form), value in zip(FORMS.items(), head, strict=True):
        if not isinstance(value, str) or not form.fullmatch(value):
            raise DamagedError(field)
    answers = written.get("answers") or {}
    if not isinstance(answers, dict):
        raise DamagedError("answers")
    given = {question.id: _given(question, answers.get(question.id)) for question in questions.values()}
    said = [_value(given[column.question.id], column.question, column.option) for column in catalogue]
    unknown = sum(
        option not in questions[id].options for id, found in given.items() for option in found or ()
    )
    number, municipality, wave, lane, quarter = map(str, head)
    tasks = list(_tasks(written.get("checklist") or ()))
    return SharedCheckin(number, municipality, wave, lane, quarter, said, tasks, unknown)


def _given(question: AskedQuestion, answer: object) -> dict[str, int] | None:
    """Return what was answered by option: 1 for a named one, or the number on the scale."""
    if answer is None or answer in ({}, []):
        return None
    if question.is_choice:
        named = [answer] if isinstance(answer, str) else answer
        if not isinstance(named, list) or not all(isinstance(one, str) for one in named):
            raise DamagedError(question.id)
        return {question.renamed.get(one, one): 1 for one in named}
    rated: dict[str, Any] = answer if isinstance(answer, dict) else {"": answer}
    if not all(_is_on_scale(question, value) for value in rated.values() if value is not None):
        raise DamagedError(question.id)
    return {question.renamed.get(item, item): value for item, value in rated.items() if value is not None}


def _is_on_scale(question: AskedQuestion, value: object) -> bool:
    return type(value) is int and question.lowest <= value <= question.highest


def _value(given: dict[str, int] | None, question: AskedQuestion, option: str) -> bool | int | None:
    if given is None:
        return None
    return option in given if question.is_choice else given.get(option)


def _tasks(written: object) -> Iterator[dict[str, Any]]:
    if not isinstance(written, (list, tuple)):
        raise DamagedError("checklist")
    for row in written:
        task, state = (row.get("task"), row.get("state")) if isinstance(row, dict) else (None, None)
        weeks = row.get("weeks") if isinstance(row, dict) else None
        if not isinstance(task, str) or state not in STATES:
            raise DamagedError("checklist")
        if weeks is not None and (type(weeks) is not int or weeks not in WEEKS):
            raise DamagedError("checklist")
        yield {"task": task, "state": state, "weeks": weeks}
