"""A plan as one JSON document: what it is worked out to be, and the changes that make it again elsewhere."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli import __version__
from relocate_cli.domain.checklist.paper_stand import paper_stands
from relocate_cli.domain.plan.travelling import SCHEMA
from relocate_cli.language import _
from relocate_cli.views.checklist.documents import item_document, maybe_document
from relocate_cli.views.checklist.papers import paper_document
from relocate_cli.views.checklist.summary import book_document
from relocate_cli.views.export.written import MadeFile

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from relocate_cli.domain.profile.profile import Profile
    from relocate_cli.views.book import Book


class PlanData(NamedTuple):
    """Of what a document is made."""

    book: Book
    changes: Sequence[Mapping[str, Any]]
    plan: str
    has_names: bool
    left_out: int


def data_made(data: PlanData) -> MadeFile:
    """Return the document as a file."""
    text = json.dumps(data_document(data), ensure_ascii=False, indent=1) + "\n"
    try:
        content = text.encode("utf-8")
    except UnicodeEncodeError:  # half a sign, which JSON can only write with its number
        content = (json.dumps(data_document(data), indent=1) + "\n").encode("ascii")
    hint = _("On another computer: relocate import FILE")
    if not data.has_names:
        hint = _("Names, birthdays and notes are left out. For another computer of your own add --names.")
    return MadeFile("json", content, {"left_out": data.left_out}, hint)


def data_document(data: PlanData) -> dict[str, Any]:
    """Return everything as JSON values."""
    book = data.book
    stands = paper_stands(book.guide, book.plan, book.situation.held, book.checklist)
    return {
        "schema": SCHEMA,
        "program": __version__,
        "plan": data.plan,
        "names": data.has_names,
        **book_document(book),
        **_household(book.plan.profile),
        "items": [item_document(item) for item in book.checklist.items],
        "maybe": [maybe_document(maybe) for maybe in book.checklist.maybes],
        "papers": [paper_document(stand) for stand in stands],
        "changes": [dict(change) for change in data.changes],
    }


def _household(profile: Profile) -> dict[str, Any]:
    """Return who moves and what they said."""
    return {
        "people": [
            {"id": one.id, "name": one.name, "kind": one.kind, "born": one.born} for one in profile.members
        ],
        "answers": [
            {
                "question": question,
                "person": member or None,
                "values": list(values),
                "about": (question, member) in profile.about,
            }
            for (question, member), values in sorted(profile.answers.items())
        ],
    }
