"""Read a pack's folder: every file as a tree, and whatever in the folder is not as it should be."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.packs.bundle import is_of_pack
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.domain.packs.format import FOLDERS, SHAPES
from relocate_cli.domain.packs.source import Mapping, Mark, Node
from relocate_cli.language import _
from relocate_cli.storage.packs.article_reader import read_article
from relocate_cli.storage.packs.bundle_folder import pack_files
from relocate_cli.storage.packs.bundle_refusals import has_too_many, is_too_large, sentence
from relocate_cli.storage.packs.file_refusals import too_big, unreadable
from relocate_cli.storage.packs.limits import LARGEST_FILE, LARGEST_PACK, MOST_FILES
from relocate_cli.storage.packs.pack_listing import Listing
from relocate_cli.storage.packs.wholeness import files_to_read
from relocate_cli.storage.packs.yaml_reader import read_yaml

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path


FILE_KINDS = tuple(kind for kind in SHAPES if kind not in FOLDERS)
"""Kinds whose records stand together in one file."""


class PackFiles(NamedTuple):
    """A pack as it was read: each file's path in the pack, with `/`, and what it says."""

    id: str
    folder: Path
    nodes: dict[str, Node]
    lost: frozenset[str] = frozenset()
    """The paths of those that are there, under this name or nearly, and cannot be read."""


def read_pack_folder(folder: Path, kinds: Sequence[str] = FILE_KINDS) -> tuple[PackFiles, list[Finding]]:
    """Return the files that could be read, sorted by path, and everything that is wrong with any of them."""
    paths, findings, lost = _listed(folder, frozenset({"pack.yaml", *(f"{kind}.yaml" for kind in kinds)}))
    nodes: dict[str, Node] = {}
    for path in sorted(paths):
        node, found = read_pack_file(folder, path)
        findings += found
        if node is None:
            lost.add(path)
        elif not _is_all_notes(folder / path, node):
            nodes[path] = node
    if not any(name == "pack.yaml" for name in (*nodes, *lost, *(found.mark.path for found in findings))):
        message = _("The pack has no file pack.yaml, which says what it is.")
        hint = _("Add pack.yaml with at least format, name, level and language.")
        findings.append(Finding(Mark("pack.yaml"), "P018", message, hint))
        lost.add("pack.yaml")
    return PackFiles(folder.absolute().name, folder, nodes, frozenset(lost)), sorted(findings)


def _is_all_notes(file: Path, node: Node) -> bool:
    """Whether somebody put a # before every line: such a file is as good as none."""
    return isinstance(node, Mapping) and not node.entries and file.read_bytes().lstrip().startswith(b"#")


def _listed(folder: Path, wanted: frozenset[str]) -> tuple[list[str], list[Finding], set[str]]:
    """Return the paths to read, what is wrong with the rest, and which paths the wrong names mean.

    Of an installed pack that is what came with it.
    """
    installed = files_to_read(folder)
    if installed is None:
        listing = Listing(folder, wanted)
        return listing.files(MOST_FILES), [*listing.findings, *_too_much(folder)], listing.meant
    return [path for path in installed if path in wanted or path.partition("/")[0] in FOLDERS], [], set()


def _too_much(folder: Path) -> Iterator[Finding]:
    """Yield that the pack as a whole is more than anybody could hand over."""
    hint = _("Remove what nobody needs.")
    try:
        found = [entry for path, entry in pack_files(folder) if is_of_pack(path) and not entry.is_symlink()]
        sizes = [entry.stat(follow_symlinks=False).st_size for entry in found]
    except OSError:
        return  # what cannot be read is told of where it is read
    if len(found) > MOST_FILES:
        yield Finding(Mark("."), "P009", sentence(has_too_many(len(found))), hint)
    # what is too big by itself is told of where it is read
    if (size := sum(size for size in sizes if size <= LARGEST_FILE)) > LARGEST_PACK:
        yield Finding(Mark("."), "P009", sentence(is_too_large(size)), hint)


def read_pack_file(folder: Path, path: str) -> tuple[Node | None, list[Finding]]:
    """Return what one file of a pack says, or None where it cannot be told, and everything wrong with it.

    A file that is too big is not read at all: its size is enough.
    """
    try:
        with (folder / path).open("rb") as file:
            if (size := os.fstat(file.fileno()).st_size) > LARGEST_FILE:
                return None, [too_big(path, size)]
            return read_content(file.read(size + 1), path)
    except OSError as error:
        return None, [unreadable(path, error)]


def read_content(content: bytes, path: str) -> tuple[Node | None, list[Finding]]:
    """Return what these bytes say as the file of this name: an article, or YAML."""
    return (read_article if path.endswith(".md") else read_yaml)(content, path)
