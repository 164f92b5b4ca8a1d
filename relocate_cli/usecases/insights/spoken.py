"""What the guides at hand say about check-ins: what was asked, and what everything is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.guide.place import LEVELS
from relocate_cli.domain.insights.asked import catalogue_of, questions_of
from relocate_cli.domain.insights.findings import studies_of
from relocate_cli.domain.insights.telling import Spoken
from relocate_cli.usecases.guides.opening import open_guide
from relocate_cli.usecases.guides.places import find_folder, municipalities, parents, places

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from relocate_cli.domain.insights.asked import AskedQuestion, Catalogue
    from relocate_cli.domain.insights.findings import Study
    from relocate_cli.usecases.workspace import Workspace

ASKED_IN = "checkins.yaml"


def asked_of(workspace: Workspace) -> Catalogue:
    """Return all that any guide here asks: a country's questions first, then those of its municipalities."""
    found: dict[str, AskedQuestion] = {}
    for id in _packs_that_ask(workspace):
        asked = questions_of(open_guide(workspace, id).details.get("checkins", {}))
        found = {**{question.id: question for question in asked}, **found}
    return catalogue_of(found.values())


def _packs_that_ask(workspace: Workspace) -> Iterator[str]:
    for place in sorted(places(workspace), key=lambda place: LEVELS.index(place.level)):
        folder = find_folder(workspace, place.id)
        if folder and (folder / ASKED_IN).is_file():
            yield place.id


def spoken_of(workspace: Workspace, catalogue: Catalogue, counted: Iterable[str]) -> Spoken:
    """Return what the guides say of these municipalities, as far as they have one here."""
    names = {place.id: place.name for place in municipalities(workspace)}
    tasks: dict[str, str] = {}
    studies: dict[str, Study] = {}
    waves: dict[str, str] = {}
    countries = [place.id for place in parents(workspace) if place.level == LEVELS[0]]
    for place in (*(place for place in counted if place in names), *countries):
        opened = open_guide(workspace, place)
        tasks |= {id: task.title for id, task in opened.guide.tasks.items() if id not in tasks}
        studies |= {study.id: study for study in studies_of(opened.details.get("findings", {}))}
        waves |= {id: wave["title"] for id, wave in opened.details.get("waves", {}).items()}
    return Spoken(catalogue, tasks, names, list(studies.values()), waves)
