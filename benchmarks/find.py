"""How many questions in people's words find a record that answers them, among the first three.

    python benchmarks/find.py [-v] [QUESTIONS.yaml]

Questions that the guide does not answer have to end in "not in this guide"; whoever is in distress has to be
told first who listens. With -v each that fails is printed with what was found.
"""

from __future__ import annotations

import sys
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING, Any

import yaml

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from relocate_cli.domain.searching.found import Found, Question  # noqa: E402
from relocate_cli.domain.searching.lookup import Lookup, lookup_in  # noqa: E402
from relocate_cli.domain.searching.search import search  # noqa: E402
from relocate_cli.domain.searching.writing import written_index  # noqa: E402
from relocate_cli.usecases.guides.indexing import guide_findables  # noqa: E402
from relocate_cli.usecases.guides.opening import open_guide  # noqa: E402
from relocate_cli.usecases.workspace import Homes, Workspace  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

HOME = "norsjo"
FIRST = 3


def groups(questions: dict[str, Any]) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Yield each group of questions with its name."""
    for name in ("en", "sv"):
        yield f"answered, {name}", questions.get(name, [])
    for name, asked in questions.get("unanswered", {}).items():
        yield f"not answered, {name}", asked
    yield "in distress", questions.get("distress", [])


def is_right(question: dict[str, Any]) -> tuple[bool, list[str]]:
    """Return whether a question ends as it should, and what was found."""
    found = ask(question)
    first = [hit.entry.id for hit in found.hits(FIRST)]
    if "right" not in question:
        return not found.fits, first
    named = first[:1] if found.urgent else first
    return any(id in question["right"] for id in named), first


def ask(question: dict[str, Any]) -> Found:
    """Return what is found in the guide of the place, by somebody who reads English."""
    return search(Question(question["ask"], lookup_of(question.get("at", HOME)), "en"))


@cache
def lookup_of(place: str) -> Lookup:
    """Return the index of a place's guide."""
    folder = Path(mkdtemp())
    workspace = Workspace(Homes(folder, folder, folder, folder), (ROOT / "guides",), "en", date.min)
    return lookup_in(written_index(guide_findables(open_guide(workspace, place))))


def main(*arguments: str) -> None:
    """Print how many of each group end well."""
    paths = [path for path in arguments if path != "-v"]
    path = Path(paths[0]) if paths else ROOT / "tests" / "questions.yaml"
    for name, asked in groups(yaml.safe_load(path.read_text(encoding="utf-8"))):
        ended = [(question["ask"], *is_right(question)) for question in asked]
        right = sum(well for _asked, well, _first in ended)
        print(f"{name:20} {right:3} of {len(ended):3}   {right / (len(ended) or 1):4.0%}")
        for words, well, first in ended if "-v" in arguments else ():
            if not well:
                print(f"    {words}: {', '.join(first)}")


if __name__ == "__main__":
    main(*sys.argv[1:])
