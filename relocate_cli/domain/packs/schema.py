"""The pack format as JSON Schemas, for editors; made from the shapes by which packs are read.

An editor reads YAML its own way: `yes` is a truth there, `1177` a number. A text may be either.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.naming import ID
from relocate_cli.domain.packs.format import FOLDERS, SHAPES, overlay_shape
from relocate_cli.domain.packs.pack_record import PACK
from relocate_cli.domain.packs.schema_values import scalar_schema
from relocate_cli.domain.packs.schema_words import CONDITION, definitions
from relocate_cli.domain.packs.shape import Fields, Many, Named, Shape, When
from relocate_cli.domain.packs.vocabulary import KnownWords

if TYPE_CHECKING:
    from collections.abc import Mapping

    from relocate_cli.domain.packs.shape import Field

HEAD = {"$schema": "https://json-schema.org/draft/2020-12/schema"}


def schemas(known: KnownWords = KnownWords()) -> dict[str, dict[str, Any]]:  # noqa: B008 - never changed
    """Return a schema for each file of a pack, by the name of the file that it is written to.

    `known` are the words of the pack's lineage, which an editor then offers.
    """
    made = _Schemas(known)
    found = {"pack.json": {**HEAD, "title": "pack.yaml", **made.record(PACK)}}
    for kind in SHAPES:
        record = made.record_or_overlay(kind)
        if FOLDERS.get(kind) == ".yaml":
            found[f"{kind}.json"] = {**HEAD, "title": f"{kind}/ID.yaml", **record}
        elif kind not in FOLDERS:
            found[f"{kind}.json"] = {**HEAD, "title": f"{kind}.yaml", **_named(record)}
    defined = definitions(known)
    return {name: _with_used(schema, defined) for name, schema in found.items()}


def _with_used(schema: dict[str, Any], defined: Mapping[str, Any]) -> dict[str, Any]:
    """Return a schema with the definitions that it refers to, and those that these refer to."""
    used: dict[str, Any] = {}
    names = _referred(schema)
    while names:
        used |= {name: defined[name] for name in names}
        names = {more for name in names for more in _referred(defined[name])} - used.keys()
    return {**schema, "$defs": dict(sorted(used.items()))} if used else schema


def _referred(schema: Any) -> set[str]:
    if isinstance(schema, dict):
        own = {schema["$ref"].rpartition("/")[2]} if isinstance(schema.get("$ref"), str) else set()
        return own.union(*map(_referred, schema.values()))
    return set().union(*map(_referred, schema)) if isinstance(schema, list) else set()


class _Schemas:
    """Makes schemas of shapes, with the words that are known."""

    def __init__(self, known: KnownWords) -> None:
        self.known = known

    def record_or_overlay(self, kind: str) -> dict[str, Any]:
        overlay = self.record(overlay_shape(kind))
        if targets := [word.revision for word in self.known.of(kind)]:
            offered = {"anyOf": [{"enum": targets}, overlay["properties"]["overrides"]]}
            overlay["properties"]["overrides"] = offered
        return {
            "if": {"type": "object", "required": ["overrides"]},
            "then": overlay,
            "else": self.record(SHAPES[kind]),
        }

    def schema_of(self, shape: Shape) -> dict[str, Any]:
        match shape:
            case Fields():
                return self.record(shape)
            case Named(of):
                return _named(self.schema_of(of))
            case Many(of, or_one, least):
                one = self.schema_of(of)
                several = {"type": "array", "items": one, **({"minItems": least} if least else {})}
                return {"anyOf": [several, one]} if or_one else several
            case When():
                return CONDITION
        return scalar_schema(shape, self.known)

    def record(self, record: Fields) -> dict[str, Any]:
        required = [name for name, field in record.fields.items() if field.required]
        found = _object(self._fields(record.fields), required)
        if not record.short:
            return found
        return {"anyOf": [found, self.schema_of(record.fields[record.short].shape)]}

    def _fields(self, fields: Mapping[str, Field]) -> dict[str, Any]:
        found = {}
        for name, field in fields.items():
            schema = self.schema_of(field.shape)
            found[name] = {**schema, "description": field.help} if field.help else schema
        return found


def _object(properties: Mapping[str, Any], required: list[str]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def _named(of: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of records by their ids; answers and old names may be other words than ids."""
    ids = {"propertyNames": {"pattern": f"^{ID}$"}} if "if" in of else {}
    return {"type": "object", "additionalProperties": of, **ids}
