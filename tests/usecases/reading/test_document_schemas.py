from __future__ import annotations

import pytest

from relocate_cli.usecases.reading.document_schemas import document_schema, schema_names
from tests.usecases.conftest import refused


def test_every_document_has_a_schema_under_its_name_and_its_version():
    names = schema_names()

    assert {"list-1", "next-1", "pack-list-1"} <= set(names)
    assert names == sorted(names)
    assert not any(name.startswith("parts") for name in names)


@pytest.mark.parametrize(
    "written", ["pack-list", "pack list", "pack-list-1", "relocate/pack-list/1", " pack-list "]
)
def test_a_schema_has_all_names_that_somebody_would_write(written):
    assert document_schema(written)[0] == "pack-list-1"


def test_a_schema_stands_alone_with_the_parts_of_its_parts_inside():
    name, schema = document_schema("list")

    text = str(schema)
    assert (name, schema["title"]) == ("list-1", "relocate/list/1")
    assert "parts/" not in text
    assert all(f"#/$defs/{part}" in text for part in schema["$defs"])
    assert {"item", "maybe", "summary"} <= set(schema["$defs"])


def test_a_document_that_is_none_names_the_nearest_or_all_there_are():
    message, hint = refused(lambda: document_schema("lsit"))
    assert (message, hint) == ("There is no document 'lsit'.", "Did you mean list, list-1?")

    message, hint = refused(lambda: document_schema("harbour"))
    assert (message, hint) == (
        "There is no document 'harbour'.",
        f"There are: {', '.join(schema_names())}.",
    )
