"""The pack format as JSON Schemas, for editors; made from the shapes by which packs are read.

An editor reads YAML its own way: `yes` is a truth there, `1177` a number. A text may be either.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.naming import ID
from relocate_cli.domain.packs.format import FOLDERS, SHAPES, overlay_shape
from relocate_cli.domain.packs.pack_record import PACK
from relocate_cli.domain.packs.scalar_reading import YES
from relocate_cli.domain.packs.shape import (
    Address,
    Choice,
    Day,
    Fields,
    Many,
    Named,
    Plain,
    Rule,
    Shape,
    When,
    Whole,
    YesNo,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from relocate_cli.domain.packs.shape import Field

HEAD = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
SCALAR: dict[str, Any] = {"type": ["string", "number", "boolean"]}
"""Whatever an editor makes of a text."""
DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
DAY_OR_PART = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"


def schemas() -> dict[str, dict[str, Any]]:
    """Return a schema for each file of a pack, by the name of the file that it is written to."""
    found = {"pack.json": {**HEAD, "title": "pack.yaml", **_record(PACK)}}
    for kind in SHAPES:
        record = _record_or_overlay(kind)
        if FOLDERS.get(kind) == ".yaml":
            found[f"{kind}.json"] = {**HEAD, "title": f"{kind}/ID.yaml", **record}
        elif kind not in FOLDERS:
            found[f"{kind}.json"] = {**HEAD, "title": f"{kind}.yaml", **_named(record)}
    return found


def _record_or_overlay(kind: str) -> dict[str, Any]:
    return {
        "if": {"type": "object", "required": ["overrides"]},
        "then": _record(overlay_shape(kind)),
        "else": _record(SHAPES[kind]),
    }


def schema_of(shape: Shape) -> dict[str, Any]:
    """Return the schema of one shape."""
    match shape:
        case Fields():
            return _record(shape)
        case Named(of):
            return _named(schema_of(of))
        case Many(of, or_one, least):
            several = {"type": "array", "items": schema_of(of), **({"minItems": least} if least else {})}
            return {"anyOf": [several, schema_of(of)]} if or_one else several
        case When():
            return {"type": "object", "minProperties": 1}
        case Rule():
            earliest = {"type": "array", "items": SCALAR}
            return {"anyOf": [SCALAR, _object({"earliest": earliest}, ["earliest"])]}
    return _scalar(shape)


def _scalar(shape: Shape) -> dict[str, Any]:
    match shape:
        case Choice(values):
            return {"enum": list(values)}
        case YesNo():
            return {"enum": [True, False, *YES]}
        case Whole(low, high):
            return {"type": "integer", "minimum": low, "maximum": high}
        case Day(part):
            kinds = ["string", "integer"] if part else ["string"]
            return {"type": kinds, "pattern": DAY_OR_PART if part else DAY}
        case Address(https):
            return {"type": "string", "pattern": "^https://" if https else "^https?://"}
        case Plain(pattern, example, loose) if example:
            form = {} if loose else {"pattern": f"^({pattern})$"}
            return {**SCALAR, **form, "examples": [example]}
    return SCALAR


def _record(record: Fields) -> dict[str, Any]:
    required = [name for name, field in record.fields.items() if field.required]
    found = _object(_fields(record.fields), required)
    return {"anyOf": [found, schema_of(record.fields[record.short].shape)]} if record.short else found


def _object(properties: Mapping[str, Any], required: list[str]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def _fields(fields: Mapping[str, Field]) -> dict[str, Any]:
    found = {}
    for name, field in fields.items():
        schema = schema_of(field.shape)
        found[name] = {**schema, "description": field.help} if field.help else schema
    return found


def _named(of: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of records by their ids; answers and old names may be other words than ids."""
    ids = {"propertyNames": {"pattern": f"^{ID}$"}} if "if" in of else {}
    return {"type": "object", "additionalProperties": of, **ids}
