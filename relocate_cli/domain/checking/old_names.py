"""Old names of tasks and of answers: each leads to something that is there, and is no longer in use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.naming import newest_names
from relocate_cli.domain.nearest import did_you_mean
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from relocate_cli.domain.packs.overlay import Layered
    from relocate_cli.domain.packs.pack import Pack


class FaultNames(NamedTuple):
    """How the faults are called where the names stand."""

    lost: str
    kept: str
    delete: str


def check_old_tasks(pack: Pack, written: Layered) -> Iterator[Finding]:
    """Yield old ids of tasks that lead nowhere or are still in use."""
    wording = FaultNames(
        _("{old} was renamed to {new}, but there is no task of that name."),
        _("{old} is said to be gone, but there is a task of that name."),
        _("Delete the task, or take it out of `{field}`."),
    )
    yield from _old_names(pack, "", pack.head, written["tasks"], wording)


def check_old_answers(pack: Pack, written: Layered) -> Iterator[Finding]:
    """Yield old answers of questions that lead nowhere or are still in use."""
    wording = FaultNames(
        _("{old} was renamed to {new}, but the question has no answer of that name."),
        _("{old} is said to be gone, but the question still has this answer."),
        _("Delete the answer, or take it out of `{field}`."),
    )
    for id, record in pack.records["questions"].items():
        yield from _old_names(pack, f"questions/{id}/", record, record.get("options", {}), wording)
    for id, record in pack.records["checkins"].items():
        known = {**record.get("options", {}), **record.get("items", {})}
        yield from _old_names(pack, f"checkins/{id}/", record, known, wording)
    for id, overlay in pack.overlays["questions"].items():
        said, whole = overlay.get("replace", {}), written["questions"].get(id, {})
        yield from _old_names(pack, f"questions/{id}/replace/", said, whole.get("options", {}), wording)


def _old_names(
    pack: Pack, path: str, head: Mapping[str, Any], known: Collection[str], wording: FaultNames
) -> Iterator[Finding]:
    renamed = head.get("renamed", {})
    newest = newest_names(renamed)
    turned = {old for old, new in renamed.items() if old in known and new not in known}
    for old, new in renamed.items():
        mark = pack.mark(f"{path}renamed/{old}")
        if old in turned:
            message = _("{old}: {new} is written the wrong way round.").format(old=old, new=new)
            hint = _("The old name goes first: {new}: {old}.").format(old=old, new=new)
            yield Finding(mark, "P046", message, hint)
        elif newest[old] not in known:
            message = wording.lost.format(old=old, new=repr(new))
            yield Finding(mark, "P046", message, did_you_mean(new, known))
    for field in ("renamed", "retired"):
        for old in head.get(field, {}):
            if old in known and not (field == "renamed" and old in turned):
                mark = pack.mark(f"{path}{field}/{old}")
                hint = wording.delete.format(field=field)
                yield Finding(mark, "P047", wording.kept.format(old=old), hint)
