"""The proof of a task in words, in rows and as a document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checklist.item import item_id
from relocate_cli.language import _
from relocate_cli.views.checklist.item import state_words
from relocate_cli.views.checklist.reasons import reasons_words
from relocate_cli.views.guide.proof import proof_document, proof_rows
from relocate_cli.views.guide.task_facts import paper_words
from relocate_cli.views.household.people import member_word
from relocate_cli.views.lines import INDENT, Line
from relocate_cli.views.reply import Reply
from relocate_cli.views.trust import trust_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.checklist.proof import Proof, Verdict
    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.profile.member import Member
    from relocate_cli.views.book import Book


def proof_reply(proof: Proof, book: Book) -> Reply:
    """Return why a task is on the list, or is not."""
    return Reply(
        "why/1",
        lambda: proof_document(proof, book.guide, book.situation, book.details),
        lambda: proof_rows(proof, book.guide, book.situation),
        lambda: proof_lines(proof, book),
    )


def proof_lines(proof: Proof, book: Book) -> list[Line]:
    """Return for everybody it could be for: on the list or not, why, and what hangs on it."""
    lines = [Line(proof.task.title, "head"), Line(proof.task.id, "faint"), Line()]
    for verdict in proof.verdicts:
        lines += [*_verdict_lines(verdict, book), Line()]
    if not proof.verdicts:
        text = _("Nobody in your household is somebody this task is for: each {kind}.")
        lines += [Line(text.format(kind=member_word(proof.task.for_each))), Line()]
    return lines + trust_lines("tasks", book.details["tasks"][proof.task.id], book.today)


def _verdict_lines(verdict: Verdict, book: Book) -> Iterator[Line]:
    heads = {
        True: _("{name}: on your list, because"),
        False: _("{name}: not on your list, because"),
        None: _("{name}: perhaps. It depends on"),
    }
    name = verdict.member.name if verdict.member else _("Your household")
    yield Line(heads[verdict.truth].format(name=name), "strong")
    shown = verdict.open_questions if verdict.truth is None else verdict.reasons
    reasons = reasons_words(shown, book.guide, book.situation)
    for text in reasons or [_for_everybody(verdict.member)]:
        yield Line(text, "", INDENT, "  -")
    if verdict.truth is not True:
        yield Line(_("Another answer can bring it: relocate start"), "faint", INDENT)
    if verdict.item:
        if words := state_words(verdict.item, book.guide, book.today):
            yield Line(_("Now: {state}").format(state=words), "", INDENT)
        for text in _waiting_words(verdict.item, book.guide):
            yield Line(text, "", INDENT)
    if verdict.unlocks:
        names = ", ".join(item_id(key) for key in verdict.unlocks)
        yield Line(_("It unlocks: {tasks}").format(tasks=names), "", INDENT)


def _waiting_words(item: Item, guide: Guide) -> Iterator[str]:
    """Yield what an item waits for, each blocker once: by the paper it gives, if that is why."""
    told = {blocker.key for blocker in item.blockers if blocker.paper}
    for blocker in item.blockers:
        if blocker.paper:
            text = _("It needs: {paper}. That comes from {task}.")
            yield text.format(paper=paper_words(blocker.paper, guide), task=item_id(blocker.key))
        elif blocker.key not in told:
            text = _("It comes after {task}.").format(task=item_id(blocker.key))
            yield f"{text} {blocker.why}" if blocker.why else text


def _for_everybody(member: Member | None) -> str:
    if member and not member.is_person:
        return _("it is for each {kind}.").format(kind=member_word(member.kind))
    return _("it is for everyone who moves.")
