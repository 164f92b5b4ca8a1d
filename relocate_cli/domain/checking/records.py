"""What is wrong in a pack beyond the shape of its files: names that mean nothing, facts without source."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.checking.mappings import mappings_in
from relocate_cli.domain.guide.kinds import Use, kinds_that_are
from relocate_cli.domain.naming import newest_names
from relocate_cli.domain.nearest import did_you_mean
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from relocate_cli.domain.packs.pack import Pack
    from relocate_cli.domain.packs.reference import Reference

WHOLE_SITE = re.compile(r"https?://[^/]+/?")


class _Answers(NamedTuple):
    """What a question can be answered with, and what became of its old answers."""

    values: Collection[str]
    renamed: Mapping[str, str]
    retired: Mapping[str, str]


def check_references(packs: Sequence[Pack]) -> list[Finding]:
    """Return the names in the last pack for which neither it nor a parent has a record."""
    known: dict[str, set[str]] = {}
    questions: dict[str, dict[str, Any]] = {}
    for pack in packs:
        for kind, records in pack.records.items():
            known.setdefault(kind, set()).update(records)
        questions |= pack.records["questions"]
        for id, overlay in pack.overlays["questions"].items():
            questions[id] = {**questions.get(id, {}), **overlay.get("replace", {})}
    answers = {id: _answers(question) for id, question in questions.items()}
    return [found for reference in packs[-1].references for found in _unknown(reference, known, answers)]


def _answers(question: Mapping[str, Any]) -> _Answers:
    values = ("yes", "no") if question.get("type") == "yesno" else question.get("options", ())
    return _Answers(values, question.get("renamed", {}), question.get("retired", {}))


def _unknown(
    reference: Reference, known: Mapping[str, set[str]], answers: Mapping[str, _Answers]
) -> Iterator[Finding]:
    if reference.kind == "answers":
        found = answers.get(reference.id)
        if found and found.values and reference.value not in found.values:
            message = _("{question} has no answer {value}.")
            message = message.format(question=reference.id, value=repr(reference.value))
            yield Finding(reference.mark, "P053", message, _hint(reference.value, found))
    elif reference.id not in known.get(reference.kind, ()):
        message = _("There is no {id} among the {kind}.").format(id=repr(reference.id), kind=reference.kind)
        hint = did_you_mean(reference.id, sorted(known.get(reference.kind, ())))
        yield Finding(reference.mark, "P012", message, hint)


def _hint(value: str, answers: _Answers) -> str:
    if value in answers.renamed:
        return _("It was renamed: write {new}.").format(new=newest_names(answers.renamed)[value])
    if value in answers.retired:
        return _("It is retired: {why}").format(why=answers.retired[value])
    return did_you_mean(value, sorted(answers.values))


def check_records(pack: Pack) -> Iterator[Finding]:
    """Yield records of a pack that lack what every one of their kind should have."""
    for id, question in pack.records["questions"].items():
        if question.get("type") in {"choice", "choices"} and not question.get("options"):
            yield Finding(pack.mark(f"questions/{id}"), "P056", _("A choice needs options to choose from."))
    for kind in kinds_that_are(Use.SOURCED):
        for id, record in pack.records[kind].items():
            if not record.get("sources"):
                message = _("{id} has no source.").format(id=id)
                hint = _("Write under sources: where the fact stands, and the day you read it.")
                yield Finding(pack.mark(f"{kind}/{id}"), "P060", message, hint, "warning")
    yield from _whole_sites(pack)


def _whole_sites(pack: Pack) -> Iterator[Finding]:
    """Yield the links that leave people at the front door of a site, to look for the page themselves."""
    for written in (pack.records, pack.overlays):
        for path, record in mappings_in(written, skip="sources"):  # where a fact was read is another matter
            if WHOLE_SITE.fullmatch(record.get("url", "")) and "whole_site" not in record:
                message = _("{url} is a whole site, not a page.").format(url=record["url"])
                hint = _("Link the page itself; if there is none, say why under whole_site:")
                yield Finding(pack.mark(f"{path}/url"), "P061", message, hint, "warning")
