"""Names that lead nowhere: to no record, to no answer of a question, in the pack or its parents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.guide.kinds import KINDS
from relocate_cli.domain.naming import newest_names
from relocate_cli.domain.nearest import did_you_mean
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from relocate_cli.domain.packs.pack import Pack
    from relocate_cli.domain.packs.reference import Reference


class _Answers(NamedTuple):
    """What a question can be answered with, and what became of its old answers."""

    values: Collection[str]
    renamed: Mapping[str, str]
    retired: Mapping[str, str]


class _Known(NamedTuple):
    """What can be named in a pack: ids by kind, questions for a date, and answers by question."""

    ids: Mapping[str, Collection[str]]
    dates: Collection[str]
    answers: Mapping[str, _Answers]


def check_references(packs: Sequence[Pack]) -> list[Finding]:
    """Return the names in the last pack for which neither it nor a parent has a record.

    What cannot be read counts as known: a file that is broken is told once.
    """
    known = _known(packs)
    return [
        found
        for reference in packs[-1].references
        if not any(pack.may_have(reference.kind, reference.id) for pack in packs)
        for found in _unknown(reference, known, packs)
    ]


def _known(packs: Sequence[Pack]) -> _Known:
    ids: dict[str, set[str]] = {}
    questions: dict[str, dict[str, Any]] = {}
    for pack in packs:
        for kind, records in pack.records.items():
            ids.setdefault(kind, set()).update(records)
        questions |= pack.records["questions"]
        for id, overlay in pack.overlays["questions"].items():
            questions[id] = {**questions.get(id, {}), **overlay.get("replace", {})}
    dates = {id for id, question in questions.items() if question.get("type") == "date"}
    return _Known(ids, dates, {id: _answers(question) for id, question in questions.items()})


def _answers(question: Mapping[str, Any]) -> _Answers:
    values = ("yes", "no") if question.get("type") == "yesno" else question.get("options", ())
    return _Answers(values, question.get("renamed", {}), question.get("retired", {}))


def _unknown(reference: Reference, known: _Known, packs: Sequence[Pack]) -> Iterator[Finding]:
    if reference.kind == "answers":
        found = known.answers.get(reference.id)
        if found and found.values and reference.value not in found.values:
            message = _("{question} has no answer {value}.")
            message = message.format(question=reference.id, value=repr(reference.value))
            yield Finding(reference.mark, "P053", message, _answer_hint(reference.value, found))
    elif reference.id not in known.ids.get(reference.kind, ()):
        message = _("There is no {id} among the {kind}.").format(id=repr(reference.id), kind=reference.kind)
        yield Finding(reference.mark, "P012", message, _hint(reference, known, packs))


def _hint(reference: Reference, known: _Known, packs: Sequence[Pack]) -> str:
    """Return the nearest right name, or where the right ones stand."""
    days = reference.counted and reference.kind == "questions"
    near = did_you_mean(reference.id, sorted(known.dates if days else known.ids.get(reference.kind, ())))
    having = [pack.id for pack in packs if pack.records.get(reference.kind)]
    if near or not having:
        return near
    where = f"{reference.kind}/" if KINDS[reference.kind].ending else f"{reference.kind}.yaml"
    text = _("Those there are stand in {where} of {packs}.")
    return text.format(where=where, packs=", ".join(having))


def _answer_hint(value: str, answers: _Answers) -> str:
    if value in answers.renamed:
        return _("It was renamed: write {new}.").format(new=newest_names(answers.renamed)[value])
    if value in answers.retired:
        return _("It is retired: {why}").format(why=answers.retired[value])
    return did_you_mean(value, sorted(answers.values))
