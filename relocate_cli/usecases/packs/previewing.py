"""A pack as a family of its author's sees it, with everything that is wrong in it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.checking.persona_answers import plan_of_persona
from relocate_cli.domain.checklist.checklist import checklist_in, situation_of
from relocate_cli.domain.checklist.their_pages import with_their_pages
from relocate_cli.domain.drafting.unseen import Unseen, unseen_tasks
from relocate_cli.domain.guide.guide import Guide, guide_of
from relocate_cli.domain.guide.kinds import LOOKED_UP
from relocate_cli.domain.packs.layered import layered
from relocate_cli.domain.plan.plan import Plan
from relocate_cli.domain.plan.progress import Progress
from relocate_cli.domain.profile.member import Member
from relocate_cli.domain.profile.profile import Profile
from relocate_cli.errors import RelocateError
from relocate_cli.usecases.guides.compiling import in_language
from relocate_cli.usecases.packs.languages import languages_of_lineage

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from relocate_cli.domain.checklist.checklist import Checklist
    from relocate_cli.domain.packs.finding import Finding
    from relocate_cli.domain.packs.pack import Pack
    from relocate_cli.domain.profile.situation import Situation
    from relocate_cli.usecases.guides.pack_read import PackRead
    from relocate_cli.usecases.workspace import Workspace


class Shown(NamedTuple):
    """A guide as a family sees it: its list, and what of the pack is not on it."""

    guide: Guide
    records: dict[str, dict[str, dict[str, Any]]]
    plan: Plan
    checklist: Checklist
    situation: Situation
    unseen: tuple[Unseen, ...]
    own: frozenset[tuple[str, str]]
    """What the pack itself says or changes, by kind and id."""


class Preview(NamedTuple):
    """What there is to see of a pack; a guide only while nothing in it is an error."""

    folder: Path
    language: str
    languages: tuple[str, ...]
    persona: str
    personas: dict[str, str]
    """What each family is called, by its id."""
    findings: tuple[Finding, ...]
    today: date
    shown: Shown | None = None


def preview_of(
    workspace: Workspace, lineage: list[PackRead], findings: tuple[Finding, ...], persona: str
) -> Preview:
    """Return the last pack of a lineage as one of its families sees it, or as the first of them does."""
    top = lineage[-1].pack
    families = {id: str(record.get("title", id)) for id, record in top.records["personas"].items()}
    chosen = persona if persona in families else next(iter(families), "")
    folder, languages = lineage[-1].folder, languages_of_lineage(lineage)
    preview = Preview(folder, workspace.language, languages, chosen, families, findings, workspace.today)
    if not all(read.is_sound for read in lineage):
        return preview
    written = layered([_spoken(read, workspace.language) for read in lineage])
    guide = guide_of(written)
    plan, today = _household(guide, lineage[-1], chosen, workspace.today)
    records = {kind: written[kind] for kind in LOOKED_UP}
    situation = situation_of(guide, plan, today)
    checklist = checklist_in(situation, guide, plan)
    records["tasks"] = _as_read(records["tasks"], checklist, situation)
    unseen = tuple(unseen_tasks(top, guide, situation, checklist, today))
    shown = Shown(guide, records, plan, checklist, situation, unseen, _own(top))
    return preview._replace(today=today, shown=shown)


def _own(pack: Pack) -> frozenset[tuple[str, str]]:
    written = (pack.records, pack.overlays)
    return frozenset((kind, id) for kinds in written for kind, found in kinds.items() for id in found)


def _as_read(tasks: Mapping[str, Any], checklist: Checklist, situation: Situation) -> dict[str, Any]:
    """Return the tasks with the pages first that are for those of the family who have them."""
    return {
        id: with_their_pages(fields, (item.member for item in checklist.of_task(id)), situation)
        for id, fields in tasks.items()
    }


def _spoken(read: PackRead, language: str) -> Pack:
    """Return a pack in a language; as it is written while its translation cannot be read."""
    try:
        return in_language(read.folder, read.pack, language)
    except RelocateError:
        return read.pack


def _household(guide: Guide, top: PackRead, persona: str, today: date) -> tuple[Plan, date]:
    """Return the plan of a family, and its day; of one adult where the pack has no family yet."""
    record = top.pack.records["personas"].get(persona)
    if record:
        plan, _findings = plan_of_persona(record, "", top.pack, guide)
        return plan, date.fromisoformat(record["today"])
    profile = Profile(guide.id, (Member("anna", "Anna", "adult"),), {})
    return Plan(profile, Progress({}, {}, {}, {}), {}), today
