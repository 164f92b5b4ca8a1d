"""Make the report of a coordinator, a county or the whole country out of files that families shared."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.insights.telling import report_of
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.storage.insights.counting import count
from relocate_cli.usecases.insights.spoken import asked_of, spoken_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from relocate_cli.domain.insights.left_out import LeftOut
    from relocate_cli.domain.insights.report import Report
    from relocate_cli.usecases.workspace import Workspace


class Reported(NamedTuple):
    """A report, and what its maker has to know beside it."""

    report: Report
    left_out: list[LeftOut]
    unknown_places: list[str]
    """Municipalities that have no guide here: perhaps a slip, perhaps a guide that is not installed."""
    unknown_options: int


def insights_of(
    workspace: Workspace, paths: Sequence[Path], engine: str, *, only_shared: bool = False
) -> Reported:
    """Return what these files tell; RelocateError when none of them is a check-in."""
    missing = [path for path in paths if not path.exists()]
    if missing:
        message = _("There is no file or folder {path}.").format(path=missing[0])
        raise RelocateError(message, _("Name the folder into which you put the files of the families."), 2)
    catalogue = asked_of(workspace)
    counted = count(paths, catalogue, engine)
    found = [place for place in counted.places if place]
    if not found and not counted.left_out:
        hint = _("Families make such a file with: relocate checkin share")
        raise RelocateError(_("There is no check-in in what you named."), hint)
    spoken = spoken_of(workspace, catalogue, found)
    report = report_of(counted.places, spoken, only_shared=only_shared)
    unknown = sorted(place for place in found if place not in spoken.places)
    return Reported(report, counted.left_out, unknown, counted.unknown)
