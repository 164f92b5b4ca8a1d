"""Questions of a check-in for tests, from as few words as they need."""

from __future__ import annotations

from typing import Any

from relocate_cli.domain.checkins.question import CheckinQuestion, checkin_question

OPTIONS = {"nature": "Nature", "housing": "A home", "job-offer": "A job"}


def make_question(type: str = "choices", **fields: Any) -> CheckinQuestion:
    """Return a question of this type, with three options, or three items on a scale from 1 to 5."""
    form = {
        "grid": {"items": OPTIONS, "scale": "1-5"},
        "scale": {"scale": "1-5"},
        "text": {},
    }.get(type, {"options": OPTIONS})
    written = {"ask": "Why?", "type": type, "waves": ["m03"], **form, **fields}
    return checkin_question("why", written)
