"""The JSON Schemas of what --json prints, as they are shipped with the program."""

from __future__ import annotations

import json
import re
from typing import Any

from relocate_cli.domain.nearest import suggestion
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.storage.shipped import shipped_schemas

PART = re.compile(r"parts/([a-z-]+)\.json")
"""How a schema names what several of them share."""
WHOSE = {
    "household": {
        "type": "string",
        "description": "What a host calls the household that was named with --household; else it is missing.",
    }
}
"""What every document may say."""


def schema_names() -> list[str]:
    """Return which documents there are: list-1, next-1 ..."""
    return sorted(path.stem for path in shipped_schemas().glob("*.json"))


def document_schema(written: str) -> tuple[str, dict[str, Any]]:
    """Return the name and the schema that `list`, `list-1` or `relocate/list/1` means, whole in itself."""
    name = written.strip().removeprefix("relocate/").replace("/", "-").replace(" ", "-")
    names = schema_names()
    found = name if name in names else next((one for one in reversed(names) if _base(one) == name), "")
    if not found:
        hint = suggestion(name, [*names, *map(_base, names)])
        known = _("There are: {names}.").format(names=", ".join(names))
        raise RelocateError(_("There is no document {name}.").format(name=repr(written)), hint or known, 2)
    return found, _whole(json.loads(_text(f"{found}.json")))


def _base(name: str) -> str:
    return name.rpartition("-")[0]


def _text(path: str) -> str:
    return (shipped_schemas() / path).read_text(encoding="utf-8")


def _whole(schema: dict[str, Any]) -> dict[str, Any]:
    """Return a schema with the parts that it names inside it, and those that they name."""
    parts: dict[str, Any] = {}
    named = PART.findall(json.dumps(schema))
    while named:
        part = named.pop()
        if part not in parts:
            text = _text(f"parts/{part}.json").replace('"$ref": "', '"$ref": "parts/')
            parts[part] = {key: value for key, value in json.loads(text).items() if key != "$schema"}
            named += PART.findall(text)
    inside = PART.sub(r"#/$defs/\1", json.dumps({**schema, **({"$defs": parts} if parts else {})}))
    found: dict[str, Any] = json.loads(inside)
    return {**found, "properties": {**found["properties"], **WHOSE}}
