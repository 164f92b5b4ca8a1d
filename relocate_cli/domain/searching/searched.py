"""What of a record one may look for, and what it says, one paragraph each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.markdown import plain_text
from relocate_cli.domain.searching.distress import Distress

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

BESIDE = ("dates", "now", "by", "hours", "address", "village", "phone", "email")
"""Fields that one may look for, and that say little of what the record is about."""
SEARCHED = frozenset(
    [
        *("title", "name", "official", "say", "also", *Distress._fields),
        *("why", "what", "summary", "means", "helps", "do", "body", "hear", "here", "links", *BESIDE),
    ]
)
"""All fields that one may look for."""
LANGUAGE_MARK = re.compile(r" \[[a-z]{2,3}(-\w+)?\??\]$")
"""What stands behind a string that is shown in another language, or after an outdated translation."""
LINE_MARK = re.compile(r"^\s*(#+|[-*]|\d+\.)\s+")


def searched(record: Mapping[str, Any]) -> dict[str, Any]:
    """Return what of a record one may look for."""
    return {field: value for field, value in record.items() if field in SEARCHED}


def unmarked(text: str) -> str:
    """Return a text without the mark of its language, so that it is known again in that language."""
    return LANGUAGE_MARK.sub("", text)


def paragraphs(record: Mapping[str, Any]) -> list[str]:
    """Return what a record says, the most telling first, without the marks of headings and lists."""
    return list(dict.fromkeys(plain_text(LINE_MARK.sub("", unmarked(text))) for text in _texts(record)))


def _texts(record: Mapping[str, Any]) -> Iterator[str]:
    """Yield the same as it is written."""
    yield from (record[field] for field in ("why", "what", "summary", "means", "helps") if field in record)
    yield from record.get("do", ())
    yield from record.get("body", ())
    yield from (f"{answer['say']} {answer['means']}" for answer in record.get("hear", ()))
    for here in record.get("here", ()):
        yield f"{here['place']}: {here['text']}"
    yield from (record[field] for field in BESIDE if field in record)


def labels(record: Mapping[str, Any]) -> list[str]:
    """Return what its links are called: one may look for that, but it answers nothing."""
    return [unmarked(link["label"]) for link in record.get("links", ())]


def reach_of(record: Mapping[str, Any]) -> str:
    """Return how to reach whoever it is about: telephone or else e-mail, and hours."""
    by = record.get("phone") or record.get("email", "")
    return ", ".join(filter(None, [by, record.get("hours", "")])) if by else ""
