"""Write the pack format for editors beside a pack."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING

from relocate_cli.domain.packs.format import FOLDERS
from relocate_cli.domain.packs.schema import schemas
from relocate_cli.domain.packs.vocabulary import KnownWords
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.storage.durable import write_shared
from relocate_cli.usecases.packs.words import known_words

if TYPE_CHECKING:
    from pathlib import Path

    from relocate_cli.usecases.workspace import Workspace

FOLDER = ".schemas"
SETTINGS = ".vscode/settings.json"


def write_schemas(workspace: Workspace, folder: Path) -> list[Path]:
    """Write a schema for each file of a pack into the folder, and where editors find it; return the files.

    Those beside a pack know the words of its lineage; those for a folder of packs know none.
    """
    if not folder.is_dir():
        raise RelocateError(_("There is no folder {path}.").format(path=folder))
    is_pack = (folder / "pack.yaml").is_file()
    known = known_words(workspace, folder.absolute()) if is_pack else KnownWords()
    files = {folder / name: text for name, text in schema_files(known).items()}
    for path, text in files.items():
        write_shared(path, text.encode())
    return list(files)


def renew_schemas(folder: Path, known: KnownWords) -> None:
    """Write the schemas beside a pack anew, if it has any and its lineage has other words by now."""
    if not (folder / FOLDER).is_dir():
        return
    with suppress(OSError):  # an author who may not write there reads on
        for name, text in schema_files(known).items():
            path = folder / name
            if name != SETTINGS and not (path.is_file() and path.read_text(encoding="utf-8") == text):
                write_shared(path, text.encode())


def schema_files(known: KnownWords = KnownWords()) -> dict[str, str]:  # noqa: B008 - never changed
    """Return the schemas and the editor's settings, by their path in a folder of packs or in a pack."""
    indent = None if known.words else 2  # with all words of a lineage they are for editors only
    made = {name: json.dumps(one, indent=indent, ensure_ascii=False) for name, one in schemas(known).items()}
    files = {f"{FOLDER}/{name}": f"{text}\n" for name, text in made.items()}
    return {**files, SETTINGS: json.dumps(_settings(), indent=2) + "\n"}


def _settings() -> dict[str, object]:
    """Return which schema is for which files, here and in the packs below."""
    found = {}
    for name in schemas():
        kind = name.removesuffix(".json")
        pattern = f"**/{kind}/*{FOLDERS[kind]}" if kind in FOLDERS else f"**/{kind}.yaml"
        found[f"./{FOLDER}/{name}"] = pattern
    return {"yaml.schemas": found, "files.insertFinalNewline": True, "editor.tabSize": 2}
