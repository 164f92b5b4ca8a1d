"""Bring in a plan that `export json` wrote: all of it is understood before any of it is saved."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.naming import as_id
from relocate_cli.domain.plan.forms import odd_field
from relocate_cli.domain.plan.merging import Merging, merged
from relocate_cli.domain.plan.sent import plan_id
from relocate_cli.domain.plan.travelling import SCHEMA, TRAVELLING
from relocate_cli.errors import RelocateError, system_words
from relocate_cli.language import _
from relocate_cli.usecases.household.plans import find_plan
from relocate_cli.usecases.household.refusals import nameless_file, refuse_unknown_place

if TYPE_CHECKING:
    from pathlib import Path

    from relocate_cli.domain.plan.travelling import SaidChange
    from relocate_cli.usecases.household.household import Household
    from relocate_cli.usecases.workspace import Workspace

LARGEST = 16 * 1024 * 1024
"""Bytes of a file; that of a large family has less than one million."""
MOST = 5_000
"""Changes of a plan; what a large family says in years has less than one thousand."""


class Travelled(NamedTuple):
    """What a file holds."""

    plan: str
    has_names: bool
    place: str
    changes: tuple[SaidChange, ...]


def read_travelled(path: Path) -> Travelled:
    """Return what a file holds; RelocateError when any of it cannot be used."""
    document = _document(path)
    changes = document.get("changes")
    plan = document.get("plan")
    if not (isinstance(changes, list) and isinstance(plan, str) and plan):
        raise _unusable(path, _("it has no changes, or no plan"))
    if len(changes) > MOST:
        raise _unusable(
            path, _("it has {count} changes, more than any household says").format(count=len(changes))
        )
    for number, change in enumerate(changes, 1):
        if field := _odd(change):
            raise _unusable(
                path, _("change {number}: its {field} cannot be used").format(number=number, field=field)
            )
    places = [str(change["place"]) for change in changes if change["do"] == "place"]
    if not places or any(place != as_id(place) for place in places):
        raise _unusable(path, _("it does not say where one moves"))
    return Travelled(plan, document.get("names") is True, places[-1], tuple(changes))


def _document(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        message = _("{path} could not be read: {why}.").format(path=path, why=system_words(error))
        raise RelocateError(message) from error
    if len(content) > LARGEST:
        raise _unusable(path, _("it is larger than any plan"))
    try:
        document = json.loads(content.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise _unusable(path, _("it is not whole, or not JSON")) from error
    schema = str(document.get("schema", "")) if isinstance(document, dict) else ""
    if schema != SCHEMA:
        if schema.startswith("relocate/export/"):
            hint = _("Nothing was changed. Get the newer relocate on this computer too.")
            raise _unusable(path, _("a newer relocate wrote it"), hint)
        raise _unusable(path, _("it is not what `relocate export json` writes"))
    found: dict[str, Any] = document
    return found


def _unusable(path: Path, why: str, hint: str = "") -> RelocateError:
    message = _("{path} cannot be brought in: {why}.").format(path=path, why=why)
    anew = _("Nothing was changed. Make it anew with: relocate export json --names")
    return RelocateError(message, hint or anew)


def _odd(change: Any) -> str:
    """Return what of a change cannot be used; nothing when all can."""
    if not isinstance(change, dict) or change.get("do") not in TRAVELLING:
        return "do"
    for field in ("id", "at"):
        if not isinstance(change.get(field), str) or not change["id"]:
            return field
    return odd_field(change)


def merging_of(workspace: Workspace, household: Household, travelled: Travelled) -> Merging:
    """Return what a file brings to this household; RelocateError when it is not for it."""
    desk = find_plan(workspace, household)
    if not desk:
        refuse_unknown_place(workspace, travelled.place)
    if desk and plan_id(household.history) != travelled.plan:
        names = ", ".join(one.name for one in desk.plan.profile.adults)
        message = _("This file is of another household than the one here ({names}).").format(names=names)
        hint = _("If you receive them as a host: relocate host import FILE")
        raise RelocateError(message, hint)
    if desk and not travelled.has_names:
        raise nameless_file(_("Make it anew with: relocate export json --names"))
    return merged(travelled.changes, household.plan, household.history)
