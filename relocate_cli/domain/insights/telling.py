"""The whole report: every table that may be told, in the order in which one reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.insights.cells import EVER, WHOLE, CellName
from relocate_cli.domain.insights.checklists import stuck
from relocate_cli.domain.insights.findings import beside_studies
from relocate_cli.domain.insights.municipalities import compared_places, shared
from relocate_cli.domain.insights.newcomers import changed, rated, said, who_was_heard
from relocate_cli.domain.insights.noise import Published
from relocate_cli.domain.insights.report import Report, Subject

if TYPE_CHECKING:
    from collections.abc import Mapping

    from relocate_cli.domain.insights.asked import Catalogue
    from relocate_cli.domain.insights.cells import Places
    from relocate_cli.domain.insights.findings import Study

EVERYBODY = CellName(EVER, "", "answered")
ORDER = tuple(Subject)


class Spoken(NamedTuple):
    """What guides say about what was counted: questions, tasks, municipalities and studies."""

    catalogue: Catalogue
    tasks: Mapping[str, str]
    places: Mapping[str, str]
    """What a municipality is called; one without a guide is called by its id."""
    studies: list[Study]
    waves: Mapping[str, str]


def report_of(counted: Places, spoken: Spoken, *, only_shared: bool = False) -> Report:
    """Return what may be said of these counts; nothing if fewer families answered than may be told of."""
    waves = spoken.waves
    seen = {place: Published(cells) for place, cells in counted.items()}
    if seen[WHOLE].count(EVERYBODY) is None:
        return Report({}, [], waves, only_shared)
    told = (place for place in counted if place and seen[place].count(EVERYBODY) is not None)
    places = {place: spoken.places.get(place, place) for place in sorted(told)}
    if only_shared:
        return Report(places, shared(seen, places, spoken.catalogue), waves, only_shared)
    whole = seen[WHOLE]
    tables = [
        *who_was_heard(whole),
        *said(whole, spoken.catalogue),
        *rated(whole, spoken.catalogue),
        *changed(whole, spoken.catalogue),
        *stuck(whole, spoken.tasks),
        *compared_places(seen, places, spoken.catalogue),
        *beside_studies(whole, spoken.catalogue, spoken.studies),
    ]
    return Report(places, sorted(tables, key=lambda table: ORDER.index(table.about)), waves)
