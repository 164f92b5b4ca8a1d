"""Write the pack format for editors beside a pack."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from relocate_cli.domain.packs.format import FOLDERS
from relocate_cli.domain.packs.schema import schemas
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.storage.durable import write_shared

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = ".schemas"
SETTINGS = ".vscode/settings.json"


def write_schemas(folder: Path) -> list[Path]:
    """Write a schema for each file of a pack into the folder, and where editors find it; return the files."""
    if not folder.is_dir():
        raise RelocateError(_("There is no folder {path}.").format(path=folder))
    files = {folder / name: text for name, text in schema_files().items()}
    for path, text in files.items():
        write_shared(path, text.encode())
    return list(files)


def schema_files() -> dict[str, str]:
    """Return the schemas and the editor's settings, by their path in a folder of packs or in a pack."""
    files = {f"{FOLDER}/{name}": json.dumps(schema, indent=2) + "\n" for name, schema in schemas().items()}
    return {**files, SETTINGS: json.dumps(_settings(), indent=2) + "\n"}


def _settings() -> dict[str, object]:
    """Return which schema is for which files, here and in the packs below."""
    found = {}
    for name in schemas():
        kind = name.removesuffix(".json")
        pattern = f"**/{kind}/*{FOLDERS[kind]}" if kind in FOLDERS else f"**/{kind}.yaml"
        found[f"./{FOLDER}/{name}"] = pattern
    return {"yaml.schemas": found, "files.insertFinalNewline": True, "editor.tabSize": 2}
