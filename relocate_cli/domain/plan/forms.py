"""What each kind of event has to say, and in which form: whatever lies on a disk passes through here."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, TypeAlias

from relocate_cli.domain.dates.years import YEARS
from relocate_cli.domain.plan.event import MARKS
from relocate_cli.domain.profile.member import ABOUT
from relocate_cli.domain.profile.member_kinds import MEMBER_KINDS

Form: TypeAlias = Callable[[Any], bool]


def odd_field(data: Mapping[str, Any]) -> str:
    """Return the first field of an event that cannot be used; nothing when all can.

    A kind that only a newer program knows may say what it likes.
    """
    do = str(data.get("do", ""))
    needed = _NEEDED.get(do, {})
    if do == "member" and data.get("kind") in MEMBER_KINDS:
        needed = _PRESENT
    for field, form in needed.items():
        if field not in data or not form(data[field]):
            return field
    for field, form in (_OPTIONAL if do in _NEEDED else _ALWAYS).items():
        if field in data and not form(data[field]):
            return field
    return ""


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_word(value: Any) -> bool:
    return isinstance(value, str) and bool(value)


def _are_words(value: Any) -> bool:
    return isinstance(value, list) and all(map(_is_word, value))


def _is_day(value: Any) -> bool:
    """Whether this is an ISO date that leaves room to reckon from it, or none at all."""
    if value == "":
        return True
    try:
        return isinstance(value, str) and date.fromisoformat(value).year in YEARS
    except ValueError:
        return False


def _is_birth(value: Any) -> bool:
    return isinstance(value, str) and _is_day(value.removeprefix(ABOUT))


def _are_days(value: Any) -> bool:
    return isinstance(value, dict) and all(day and _is_day(day) for day in value.values())


def _is_number(value: Any) -> bool:
    return type(value) is int and value >= 0


def _is_thread(value: Any) -> bool:
    """Whether this is a number that says nothing of anybody."""
    return isinstance(value, str) and len(value) == 16 and set(value) <= set("0123456789abcdef")


_TASK: dict[str, Form] = {"task": _is_word}
_NEEDED: dict[str, dict[str, Form]] = {
    "place": {"place": _is_word},
    "member": {"member": _is_word},
    "answer": {"question": _is_word, "values": _are_words},
    "have": {"paper": _is_word},
    "lack": {"paper": _is_word},
    "note": {**_TASK, "text": _is_text},
    "pack": {"pack": _is_word},
    "undo": {"takes_back": _is_word},
    "export": {"format": _is_word, "sent": _are_days},
    "booklet": {"booklet": _is_word, "rows": _are_words},
    "checkin": {"wave": _is_word, "question": _is_word, "values": _are_words},
    "number": {"number": _is_thread},
    "called": {"name": _is_word},
    **dict.fromkeys(MARKS, _TASK),
}
_PRESENT: dict[str, Form] = {"member": _is_word, "name": _is_word}
"""What is said of somebody who belongs to the household."""
_ALWAYS: dict[str, Form] = {"batch": _is_word, "prev": _is_text, "also": _are_words}
"""What is read of every event, whatever kind it is of."""
_OPTIONAL: dict[str, Form] = {
    **_ALWAYS,
    "member": _is_text,
    "name": _is_text,
    "kind": _is_text,
    "born": _is_birth,
    "position": _is_number,
    "on": _is_day,
    "ordered": _is_day,
    "rev": _is_number,
    "part": _is_number,
    "words": _is_text,
    "line": _is_text,
    "about": _is_word,
    "lane": _is_text,
    "pack": _is_text,
    "took": _are_words,
    "at": _is_text,
    "origin": _is_word,
    "family": _is_text,
}
