"""Read a pack's folder: every file as a tree, and whatever in the folder is not as it should be."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.authoring.finding import Finding
from relocate_cli.domain.authoring.source import Mark
from relocate_cli.language import _
from relocate_cli.storage.packs.pack_listing import Listing
from relocate_cli.storage.packs.plain_names import unreadable
from relocate_cli.storage.packs.yaml_reader import LARGEST_FILE, read_yaml, too_big

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from relocate_cli.domain.authoring.source import Node

KINDS = ("phases", "questions", "groups", "papers", "contacts", "places", "personas")
MOST_TASKS = 5_000


class PackFiles(NamedTuple):
    """A pack as it was read: each file's path in the pack, with `/`, and what it says."""

    id: str
    folder: Path
    nodes: dict[str, Node]


def read_pack_folder(folder: Path, kinds: Sequence[str] = KINDS) -> tuple[PackFiles, list[Finding]]:
    """Return the files that could be read, sorted by path, and everything that is wrong with any of them."""
    listing = Listing(folder, frozenset({"pack.yaml", *(f"{kind}.yaml" for kind in kinds)}))
    paths = listing.files(MOST_TASKS)
    findings = listing.findings
    if not any(name == "pack.yaml" for name in (*paths, *(finding.mark.path for finding in findings))):
        message = _("The pack has no file pack.yaml, which says what it is.")
        hint = _("Add pack.yaml with at least format, name, level and language.")
        findings.append(Finding(Mark("pack.yaml"), "P018", message, hint))
    nodes: dict[str, Node] = {}
    for path in sorted(paths):
        node, found = _read(folder, path)
        findings += found
        if node is not None:
            nodes[path] = node
    return PackFiles(folder.absolute().name, folder, nodes), sorted(findings)


def _read(folder: Path, path: str) -> tuple[Node | None, list[Finding]]:
    try:
        with (folder / path).open("rb") as file:
            if (size := os.fstat(file.fileno()).st_size) > LARGEST_FILE:
                return None, [too_big(path, size)]
            return read_yaml(file.read(LARGEST_FILE + 1), path)
    except OSError as error:
        return None, [unreadable(path, error)]


def stamp_of(folder: Path) -> list[list[str | int]]:
    """Return path, time and size of every file, to tell cheaply whether anything was edited."""
    found: list[list[str | int]] = []
    waiting = [""]
    while waiting:
        below = waiting.pop()
        with os.scandir(folder / below) as entries:
            for entry in entries:
                path = f"{below}{entry.name}"
                if entry.name.startswith("."):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(f"{path}/")
                else:
                    status = entry.stat(follow_symlinks=False)
                    found.append([path, status.st_mtime_ns, status.st_size])
    return sorted(found)
