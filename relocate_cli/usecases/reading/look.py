"""Look something up in a guide: of the plan's place, or of any place without a plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.guide.kinds import LOOKED_UP
from relocate_cli.domain.guide.record import Record
from relocate_cli.domain.naming import folded
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.guides.opening import open_guide
from relocate_cli.usecases.guides.places import find_place
from relocate_cli.usecases.household.plans import find_plan

if TYPE_CHECKING:
    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.usecases.guides.opening import Details, GuideRecords, OpenedGuide
    from relocate_cli.usecases.household.household import Household
    from relocate_cli.usecases.household.plans import Desk
    from relocate_cli.usecases.workspace import Workspace


class Look:
    """A guide to look something up in, and the plan when there is one for this place."""

    def __init__(self, opened: OpenedGuide, desk: Desk | None) -> None:
        self.workspace, self.opened, self.desk = opened.workspace, opened, desk
        self.guide = opened.guide

    @property
    def details(self) -> Details:
        """The long texts of the guide."""
        return self.opened.details

    @property
    def records(self) -> GuideRecords:
        """All that the guide says."""
        return self.opened.records


def open_look(workspace: Workspace, household: Household, place: str = "") -> Look:
    """Return the guide of the place named, or of the plan; RelocateError when there is neither."""
    look = find_look(workspace, household, place)
    if not look:
        hint = _("Start with: relocate start norsjo. Or look without a plan: add --place norsjo")
        raise RelocateError(_("There is no plan yet."), hint)
    return look


def find_look(workspace: Workspace, household: Household, place: str = "") -> Look | None:
    """Return the guide of the place named, or of the plan; None when there is neither."""
    id = find_place(workspace, place).id if place else ""
    if id and id != household.plan.profile.place:
        return Look(open_guide(workspace, id), None)
    desk = find_plan(workspace, household)
    return Look(desk.opened, desk) if desk else None


def find_record(look: Look, name: str, kind: str = "") -> Record:
    """Return what `id-card`, `id-card:anna` or `norsjo-library` means; RelocateError names the nearest."""
    records = look.records
    id = folded(name.partition(":")[0].partition(".")[0])
    id = look.guide.renamed.get(id, id)
    kinds = [known for known in LOOKED_UP if id in records[known]]
    if not kinds or (kind and kind not in kinds):
        raise _unknown(look.guide, records, name.partition(":")[0], kinds)
    first = kind or kinds[0]
    return Record(first, id, records[first][id], tuple(known for known in kinds if known != first))


def _unknown(guide: Guide, records: GuideRecords, name: str, kinds: list[str]) -> RelocateError:
    if name in guide.retired:
        message = _("{id} is no longer in the guide: {why}")
        return RelocateError(message.format(id=name, why=guide.retired[name]))
    if kinds:
        message = _("{id} is not there, but under: {kinds}.").format(id=name, kinds=", ".join(kinds))
        return RelocateError(message, _("See it with: relocate show {id}").format(id=name))
    close = _nearest_ids(records, folded(name))
    found = _("Did you mean {words}?").format(words=", ".join(close)) + " " if close else ""
    hint = found + _("Look for a word with: relocate find {word}").format(word=name)
    return RelocateError(_("There is nothing called {name} in the guide.").format(name=repr(name)), hint)


def _nearest_ids(records: GuideRecords, id: str) -> list[str]:
    """Return the ids of any kind that look most like this one, or whose record is called so."""
    from relocate_cli.domain.nearest import nearest  # noqa: PLC0415 - only needed when something is wrong

    names = {id: id for kind in LOOKED_UP for id in records[kind]}
    for kind in LOOKED_UP:
        for known, record in records[kind].items():
            for field in ("title", "name", "official"):
                names.setdefault(folded(record.get(field, known)), known)
    return list(dict.fromkeys(names[alias] for alias in nearest(id, names)))
