"""The proof of a task in words, in rows and as a document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checklist.item import item_id
from relocate_cli.domain.profile.member import id_of
from relocate_cli.language import _
from relocate_cli.views.checklist import INDENT, state_words
from relocate_cli.views.documents import item_document, reason_document
from relocate_cli.views.lines import Line
from relocate_cli.views.people import kind_word
from relocate_cli.views.reasons import reasons_words
from relocate_cli.views.task_facts import paper_words
from relocate_cli.views.trust import trust_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from relocate_cli.domain.checklist.proof import Proof, Verdict
    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.profile.member import Member
    from relocate_cli.domain.profile.situation import Situation

WORDS = {True: "yes", False: "no", None: "maybe"}


def proof_lines(
    proof: Proof, guide: Guide, situation: Situation, texts: Mapping[str, Any], today: date
) -> list[Line]:
    """Return for everybody it could be for: on the list or not, why, and what hangs on it."""
    lines = [Line(proof.task.title, "head"), Line(proof.task.id, "faint"), Line()]
    for verdict in proof.verdicts:
        lines += [*_verdict_lines(verdict, guide, situation, today), Line()]
    if not proof.verdicts:
        text = _("Nobody in your household is somebody this task is for: each {kind}.")
        lines += [Line(text.format(kind=kind_word(proof.task.for_each))), Line()]
    return lines + trust_lines("tasks", texts["tasks"][proof.task.id], today)


def _verdict_lines(verdict: Verdict, guide: Guide, situation: Situation, today: date) -> Iterator[Line]:
    heads = {
        True: _("{name}: on your list, because"),
        False: _("{name}: not on your list, because"),
        None: _("{name}: perhaps. It depends on"),
    }
    name = verdict.member.name if verdict.member else _("Your household")
    yield Line(heads[verdict.truth].format(name=name), "strong")
    shown = verdict.open_questions if verdict.truth is None else verdict.reasons
    reasons = reasons_words(shown, guide, situation)
    for text in reasons or [_for_everybody(verdict.member)]:
        yield Line(text, "", INDENT, "  -")
    if verdict.truth is not True:
        yield Line(_("Another answer can bring it: relocate start"), "faint", INDENT)
    if verdict.item:
        if words := state_words(verdict.item, guide, today):
            yield Line(_("Now: {state}").format(state=words), "", INDENT)
        told = {blocker.key for blocker in verdict.item.blockers if blocker.paper}
        for blocker in verdict.item.blockers:
            if blocker.key in told and not blocker.paper:
                continue
            waits = item_id(blocker.key)
            if blocker.paper:
                text = _("It needs: {paper}. That comes from {task}.")
                waits = text.format(paper=paper_words(blocker.paper, guide), task=waits)
            else:
                waits = _("It comes after {task}.").format(task=waits)
            yield Line(waits, "", INDENT)
    if verdict.unlocks:
        names = ", ".join(item_id(key) for key in verdict.unlocks)
        yield Line(_("It unlocks: {tasks}").format(tasks=names), "", INDENT)


def _for_everybody(member: Member | None) -> str:
    if member and not member.is_person:
        return _("it is for each {kind}.").format(kind=kind_word(member.kind))
    return _("it is for everyone who moves.")


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
