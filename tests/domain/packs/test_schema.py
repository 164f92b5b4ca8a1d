"""The schemas for editors and the checker cannot disagree: both are made of the same shapes."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from relocate_cli.domain.packs.format import FOLDERS, SHAPES
from relocate_cli.domain.packs.schema import schemas
from relocate_cli.domain.packs.vocabulary import KnownWords, vocabulary_of
from relocate_cli.usecases.guides.pack_read import read_one
from tests.domain.checking.test_findings import BASE, CASES

jsonschema = pytest.importorskip("jsonschema")
GUIDES = Path(__file__).parents[3] / "guides"
SHAPE = tuple(f"P03{number}" for number in (0, 1, 2, 3, 4, 5, 6, 7))
"""Codes of what an editor can tell without knowing the other files."""
BEYOND_A_FILE = ("P032 a condition", "P032 an age", "P034 an age", "P035 a day that does not exist")
"""What stands inside a condition depends on the questions there are; a calendar an editor has not."""


def name_of(path: str) -> str:
    folder, _slash, file = path.rpartition("/")
    return f"{folder or file.removesuffix('.yaml')}.json"


class EditorLoader(yaml.CSafeLoader):
    """YAML 1.2 as editors read it: only true and false are truths, and a date is a text."""


EditorLoader.yaml_implicit_resolvers = {
    sign: [(tag, pattern) for tag, pattern in resolvers if tag.rpartition(":")[2] in {"int", "float", "null"}]
    for sign, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
EditorLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(true|false)$"), ["t", "f"])


all_schemas = cache(schemas)


def wrong(path: str, text: str) -> list[str]:
    """Return what the schema of a file says of it."""
    validator = jsonschema.Draft202012Validator(all_schemas()[name_of(path)])
    return [error.message for error in validator.iter_errors(yaml.load(text, EditorLoader))]


@pytest.mark.parametrize("name", schemas())
def test_every_schema_is_one(name: str):
    jsonschema.Draft202012Validator.check_schema(schemas()[name])


def test_there_is_one_for_each_file_of_yaml():
    assert set(schemas()) == {"pack.json", *(f"{kind}.json" for kind in SHAPES if FOLDERS.get(kind) != ".md")}


@pytest.mark.parametrize("folder", sorted(GUIDES.glob("*/pack.yaml")), ids=lambda path: path.parent.name)
def test_the_shipped_guides_are_right_to_an_editor_too(folder: Path):
    pack = folder.parent
    found = {
        path.relative_to(pack).as_posix(): errors
        for path in sorted(pack.rglob("*.yaml"))
        if (errors := wrong(path.relative_to(pack).as_posix(), path.read_text(encoding="utf-8")))
    }

    assert found == {}


@cache
def norsjo() -> tuple[KnownWords, dict[str, Any]]:
    """The words of Norsjö and its parents, and the schemas that know them."""
    packs = [read_one(GUIDES / id).pack for id in ("sweden", "vasterbotten", "norsjo")]
    known = vocabulary_of(packs)
    return known, schemas(known)


def test_with_the_words_of_a_lineage_its_own_pack_is_right_as_well():
    found = {}
    for path in sorted((GUIDES / "norsjo").rglob("*.yaml")):
        validator = jsonschema.Draft202012Validator(
            norsjo()[1][name_of(path.relative_to(GUIDES / "norsjo").as_posix())]
        )
        errors = [
            error.message for error in validator.iter_errors(yaml.load(path.read_text("utf-8"), EditorLoader))
        ]
        found |= {path.name: errors} if errors else {}

    assert found == {}


def test_an_editor_is_offered_the_words_of_the_lineage_with_their_meaning():
    task = norsjo()[1]["tasks.json"]
    offered = task["$defs"]["papers"]["anyOf"][0]
    change = task["then"]["properties"]["overrides"]["anyOf"][0]["enum"]

    told = dict(zip(offered["enum"], offered["enumDescriptions"], strict=True))

    assert told["personnummer"] == "Personal identity number"
    assert "on move" in task["$defs"]["rule"]["anyOf"][0]["examples"]
    assert "rent" in task["$defs"]["condition"]["properties"]["home"]["anyOf"][0]["anyOf"][0]["enum"]
    assert [target for target in change if target.startswith("sweden/health-listing@")] != []


@pytest.mark.parametrize(
    "name", [name for name in CASES if name.startswith(SHAPE) and not name.startswith(BEYOND_A_FILE)]
)
def test_what_the_checker_refuses_for_its_shape_an_editor_underlines(name: str):
    files, findings = CASES[name]
    path = findings[0].partition(":")[0]

    assert wrong(path, files[path])


@pytest.mark.parametrize("path", [path for path in BASE if path.endswith(".yaml")])
def test_what_the_checker_likes_an_editor_likes(path: str):
    assert wrong(path, BASE[path]) == []
