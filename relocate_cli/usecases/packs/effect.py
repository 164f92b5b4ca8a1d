"""What another set of packs makes of the household's list, before anything is changed."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.checklist.checklist import checklist_of
from relocate_cli.domain.checklist.overtaken import Overtaken, overtaken
from relocate_cli.domain.checklist.retold import Version, retold
from relocate_cli.domain.checklist.update import Update, update_of
from relocate_cli.domain.guide.guide import guide_of
from relocate_cli.domain.packs.finding import is_error
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.guides.compiling import compile_guide
from relocate_cli.usecases.guides.opening import open_guide
from relocate_cli.usecases.guides.places import find_folder
from relocate_cli.usecases.household.folding import plan_on

if TYPE_CHECKING:
    from datetime import date

    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.usecases.guides.compiling import Compiled
    from relocate_cli.usecases.guides.opening import Details
    from relocate_cli.usecases.household.household import Household
    from relocate_cli.usecases.workspace import Workspace


class Effect(NamedTuple):
    """The guide of the plan's place as it will be, and what it changes; None where there was no guide."""

    guide: Guide
    update: Update | None


def effect_of(household: Household, now: Workspace, then: Workspace, id: str) -> Effect | None:
    """Return what a pack changes on the list; None without a plan, or when it is not of the plan's guide.

    RelocateError when the plan's guide could not be used any more.
    """
    if not household.plan.started:
        return None
    place, before = household.plan.profile.place, None
    with suppress(RelocateError):
        opened = open_guide(now, place)
        if id not in {pack.id for pack in opened.guide.lineage}:
            return None
        before = _listed(opened.guide, opened.details, household, now.today)
    compiled = _future_guide(then, place)
    guide = guide_of(compiled.outline)
    after = _listed(guide, compiled.texts, household, now.today)
    if not before:
        return Effect(guide, None)
    new = after.overtaken.since(before.overtaken)
    update = update_of(before.version.checklist, after.version.checklist, guide, new)
    return Effect(guide, update._replace(retold=retold(before.version, after.version, guide.renamed)))


class _Listed(NamedTuple):
    version: Version
    overtaken: Overtaken


def _listed(guide: Guide, texts: Details, household: Household, today: date) -> _Listed:
    plan = plan_on(guide, household)
    checklist = checklist_of(guide, plan, today)
    return _Listed(Version(checklist, texts), overtaken(checklist, plan.profile, guide))


def _future_guide(workspace: Workspace, place: str) -> Compiled:
    """Return a guide without keeping it for the next time: it may never come about."""
    if not find_folder(workspace, place):
        message = _("Your plan is for {place}, and without this pack there would be no guide for it.")
        raise RelocateError(
            message.format(place=place), _("Nothing was changed. First choose another: relocate start")
        )
    compiled = compile_guide(workspace, place)
    errors = [found for found in compiled.findings if is_error(found)]
    if errors:
        message = _("The guide for {place}, which your plan needs, could not be used any more: {first}")
        first = f"{errors[0].mark.path}:{errors[0].mark.line}: {errors[0].message}"
        raise RelocateError(message.format(place=place, first=first), _("Nothing was changed."))
    return compiled
