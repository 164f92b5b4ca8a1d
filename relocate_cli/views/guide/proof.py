"""The proof of a task for other programs: in rows and as a document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checklist.item import item_id
from relocate_cli.domain.profile.member import id_of
from relocate_cli.views.checklist.documents import item_document, reason_document
from relocate_cli.views.checklist.reasons import reasons_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from relocate_cli.domain.checklist.proof import Proof, Verdict
    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.profile.situation import Situation

WORDS = {True: "yes", False: "no", None: "maybe"}


def proof_rows(proof: Proof, guide: Guide, situation: Situation) -> Iterator[tuple[str, ...]]:
    """Yield id, yes, no or maybe, and one reason a row."""
    for verdict in proof.verdicts:
        key = item_id((proof.task.id, id_of(verdict.member)))
        shown = verdict.open_questions if verdict.truth is None else verdict.reasons
        for text in reasons_words(shown, guide, situation) or [""]:
            yield (key, WORDS[verdict.truth], text)


def proof_document(
    proof: Proof, guide: Guide, situation: Situation, texts: Mapping[str, Any]
) -> dict[str, Any]:
    """Return the proof as JSON values."""
    return {
        "task": proof.task.id,
        "title": proof.task.title,
        "sources": texts["tasks"][proof.task.id].get("sources", []),
        "verdicts": [_verdict_document(verdict, guide, situation) for verdict in proof.verdicts],
    }


def _verdict_document(verdict: Verdict, guide: Guide, situation: Situation) -> dict[str, Any]:
    return {
        "person": verdict.member.id if verdict.member else None,
        "applies": WORDS[verdict.truth],
        "reasons": [
            {
                **reason_document(reason.leaf),
                "person": reason.member.id if reason.member else None,
                "applies": WORDS[reason.truth],
                "words": reasons_words([reason], guide, situation)[0],
            }
            for reason in (verdict.open_questions if verdict.truth is None else verdict.reasons)
        ],
        "item": item_document(verdict.item) if verdict.item else None,
        "unlocks": [item_id(key) for key in verdict.unlocks],
    }
