"""What packs say of themselves in their pack.yaml."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.alphabet import in_alphabet
from relocate_cli.domain.guide.place import LEVELS

if TYPE_CHECKING:
    from relocate_cli.usecases.workspace import Workspace


def pack_head(folder: Path) -> dict[str, Any] | None:
    """Return what the pack.yaml of a folder says; None when it cannot be read."""
    from relocate_cli.domain.packs.notes import Notes  # noqa: PLC0415
    from relocate_cli.domain.packs.pack_record import PACK  # noqa: PLC0415 - reads YAML
    from relocate_cli.domain.packs.reading import read_fields  # noqa: PLC0415
    from relocate_cli.storage.packs.pack_folder import read_pack_file  # noqa: PLC0415

    node, _findings = read_pack_file(folder, "pack.yaml")
    return read_fields(Notes(), PACK, node, "") if node else None


def pack_heads(workspace: Workspace) -> list[dict[str, Any]]:
    """Return what a list of places says of each pack, countries first, then by name."""
    from relocate_cli.storage.packs.po_files import languages_of  # noqa: PLC0415 - with the YAML

    heads: dict[str, dict[str, Any]] = {}
    for folder in workspace.guides:
        for path in filter(Path.is_file, sorted(folder.glob("*/pack.yaml"))):
            head, id = pack_head(path.parent), path.parent.name
            if head and id not in heads:
                languages = languages_of(path.parent)
                heads[id] = {
                    "id": id,
                    "name": head.get("name", id),
                    "level": head.get("level", LEVELS[-1]),
                    "summary": head.get("summary", ""),
                    "villages": head.get("villages", []),
                    "languages": [head.get("language", "en"), *languages],
                }

    def by_name(head: dict[str, Any]) -> tuple[Any, ...]:
        return LEVELS.index(head["level"]), in_alphabet(head["name"], workspace.language)

    return sorted(heads.values(), key=by_name)
