"""What a change of the plan is about, by its id: an item, a paper, a question, somebody, a place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checklist.item import item_id

if TYPE_CHECKING:
    from collections.abc import Mapping

SUBJECTS = ("task", "paper", "question", "place")


def subject_of(data: Mapping[str, Any]) -> str:
    """Return the id of what a change is about, with whose it is."""
    if data.get("do") == "member":
        return str(data["member"])
    if data.get("do") == "checkin":
        return f"{data['wave']}:{data['question']}"
    subject = next((data[field] for field in SUBJECTS if field in data), "")
    return item_id((str(subject), str(data.get("member", ""))))
