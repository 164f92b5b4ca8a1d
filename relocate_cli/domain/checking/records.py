"""What is wrong in a pack beyond the shape of its files: names that mean nothing, facts without source."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.guide.kinds import Use, kinds_that_are
from relocate_cli.domain.nearest import did_you_mean
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from relocate_cli.domain.packs.pack import Pack
    from relocate_cli.domain.packs.reference import Reference

WHOLE_SITE = re.compile(r"https?://[^/]+/?")


def check_references(packs: Sequence[Pack]) -> list[Finding]:
    """Return the names in the last pack for which neither it nor a parent has a record."""
    known: dict[str, set[str]] = {}
    options: dict[str, set[str]] = {}
    for pack in packs:
        for kind, records in pack.records.items():
            known.setdefault(kind, set()).update(records)
        for id, question in pack.records["questions"].items():
            options[id] = (
                {"yes", "no"} if question.get("type") == "yesno" else set(question.get("options", ()))
            )
        for id, overlay in pack.overlays["questions"].items():
            if changed := overlay.get("replace", {}).get("options"):
                options[id] = set(changed)
    return [found for reference in packs[-1].references for found in _unknown(reference, known, options)]


def _unknown(
    reference: Reference, known: Mapping[str, set[str]], options: Mapping[str, set[str]]
) -> Iterator[Finding]:
    if reference.kind == "answers":
        values = options.get(reference.id)
        if values and reference.value not in values:
            message = _("{question} has no answer {value}.")
            message = message.format(question=reference.id, value=repr(reference.value))
            yield Finding(reference.mark, "P053", message, did_you_mean(reference.value, sorted(values)))
    elif reference.id not in known.get(reference.kind, ()):
        message = _("There is no {id} among the {kind}.").format(id=repr(reference.id), kind=reference.kind)
        hint = did_you_mean(reference.id, sorted(known.get(reference.kind, ())))
        yield Finding(reference.mark, "P012", message, hint)


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
        for path, record in _linking(written, ""):
            if WHOLE_SITE.fullmatch(record["url"]) and "whole_site" not in record:
                message = _("{url} is a whole site, not a page.").format(url=record["url"])
                hint = _("Link the page itself; if there is none, say why under whole_site:")
                yield Finding(pack.mark(f"{path}/url"), "P061", message, hint, "warning")


def _linking(written: Any, path: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield everything that has a `url`, with its path; where a fact was read is another matter."""
    if isinstance(written, list):
        for number, value in enumerate(written, 1):
            yield from _linking(value, f"{path}/{number}")
    elif isinstance(written, dict):
        if "url" in written:
            yield path, written
        for key, value in written.items():
            if key != "sources":
                yield from _linking(value, f"{path}/{key}".lstrip("/"))
