"""Conditions that cannot be decided: about nobody in particular, about the wrong kind, or in a circle."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checking.concerns import Concern, misplaced
from relocate_cli.domain.guide.kinds import Use, kinds_that_are
from relocate_cli.domain.guide.task import FOR_HOUSEHOLD, ONCE
from relocate_cli.domain.order import circle_in
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.domain.profile.condition import Answer, Is, Known, leaves
from relocate_cli.domain.profile.written_condition import condition_of
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.packs.overlay import Layered
    from relocate_cli.domain.packs.pack import Pack

CONDITIONS = {
    "tasks": {"for", "when", "due", "opens", "links"},
    "questions": {"per", "when"},
    **{kind: {"when", "links"} for kind in kinds_that_are(Use.CONCERNED)},
}
"""Fields that make or change conditions, by kind of record."""


def check_conditions(written: Layered, pack: Pack) -> Iterator[Finding]:
    """Yield conditions that ask for one another, and those that are about nobody or the wrong kind."""
    named = {
        **{("questions", id): question.get("when", {}) for id, question in written["questions"].items()},
        **{("groups", id): group["when"] for id, group in written["groups"].items()},
    }
    if circle := circle_in({key: _asked_for(when) for key, when in named.items()}):
        kind, id = circle[0]
        message = _("These conditions ask for one another in a circle: {chain}.")
        chain = " → ".join(name for _kind, name in circle)
        yield Finding(pack.mark(f"{kind}/{id}/when"), "P054", message.format(chain=chain))
        return
    for kind, deciding in CONDITIONS.items():
        for path, fields, record in rewritten(kind, written, pack):
            if fields & deciding:
                yield from _misplaced(kind, path, record, written, pack)
    for reference in pack.references:
        question = written["questions"].get(reference.id, {})
        if reference.kind == "answers" and question.get("type") == "date" and "when" in reference.path:
            message = _("{question} is a date, and a date cannot be a condition.").format(
                question=reference.id
            )
            hint = _("Ask only whether it is known: `known: {question}`.").format(question=reference.id)
            yield Finding(reference.mark, "P058", message, hint)


def rewritten(kind: str, written: Layered, pack: Pack) -> Iterator[tuple[str, set[str], dict[str, Any]]]:
    """Yield path, fields written by this pack, and the whole record, for each new or changed one."""
    for id, record in pack.records[kind].items():
        yield f"{kind}/{id}", set(record), {**written[kind].get(id, {}), **record}
    for id, overlay in pack.overlays[kind].items():
        if "replace" in overlay and id in written[kind]:
            yield f"{kind}/{id}/replace", set(overlay["replace"]), written[kind][id]


def _asked_for(when: dict[str, Any]) -> list[tuple[str, str]]:
    found = []
    for leaf in leaves(condition_of(when)):
        if isinstance(leaf, Is):
            found.append(("groups", leaf.group))
        elif isinstance(leaf, Answer | Known):
            found.append(("questions", leaf.question))
    return found


def _misplaced(
    kind: str, path: str, record: dict[str, Any], written: Layered, pack: Pack
) -> Iterator[Finding]:
    """Yield what the conditions of a record ask of somebody who is never asked that."""
    each = (
        record.get("for", ONCE).removeprefix("each ") if kind == "tasks" else record.get("per", "household")
    )
    readers = "person" if each in FOR_HOUSEHOLD else each  # a page is for any one of those who look it up
    asked = {"when": (record.get("when", {}), each)}
    asked |= {
        f"{field}/{number}/when": (rule.get("when", {}), readers if field == "links" else each)
        for field in ("due", "opens", "links")
        for number, rule in enumerate(record.get(field, ()), 1)
    }
    for field, (when, whom) in asked.items():
        for concern in misplaced(condition_of(when), whom, written):
            yield _finding(concern, kind, f"{path}/{field}", pack)


def _finding(concern: Concern, kind: str, path: str, pack: Pack) -> Finding:
    spots = (
        found.mark for found in pack.references if found.id == concern.id and found.path.startswith(path)
    )
    mark = next(spots, pack.mark(path))
    if concern.kinds:
        message = _("{word} is asked of each {asked}, and this is for each {each}: it can never be true.")
        message = message.format(word=concern.word, asked=_(" or ").join(concern.kinds), each=concern.each)
        return Finding(mark, "P057", message)
    if kind == "questions":
        message = _("{word} is about one person, but this question is for the household.")
        hint = _("Write anyone: or everyone: around it, or per: person.")
    elif kind != "tasks":
        message = _("{word} is about one person, but this concerns the whole household.")
        hint = _("Write anyone: or everyone: around it.")
    else:
        message = _("{word} is about one person, but this task is for the household.")
        hint = _("Write anyone: or everyone: around it, or for: each person.")
    return Finding(mark, "P052", message.format(word=concern.word), hint)
