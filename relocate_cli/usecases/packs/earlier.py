"""Earlier versions of a pack that others may have: the archive built last, and what was committed."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from relocate_cli.domain.checking.vanished import Earlier
from relocate_cli.domain.packs.pack import Pack, read_pack
from relocate_cli.domain.packs.source import Mapping
from relocate_cli.domain.version import version_order
from relocate_cli.errors import RelocateError
from relocate_cli.storage.packs.archive import read_archive
from relocate_cli.storage.packs.committed import (
    HEAD,
    before_the_last_change,
    committed_file,
    committed_paths,
)
from relocate_cli.storage.packs.limits import LARGEST_ARCHIVE
from relocate_cli.storage.packs.yaml_reader import read_yaml

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from relocate_cli.domain.packs.bundle import Bundle

READ = ("pack.yaml", "questions.yaml")
"""The files that tell all but the tasks, whose files are called like them."""


def earlier_versions(folder: Path, known: Collection[str] = ()) -> list[Earlier]:
    """Return what the last built archive of a pack had, what was committed last, and the version before.

    Files called like a known task are not opened; another one may hold nothing but notes.
    """
    return [*_built(folder, known), *_committed(folder, known)]


def last_built(folder: Path) -> Bundle | None:
    """Return the pack in the archive that was built last; None where there is none that can be read."""
    path = last_archive(folder)
    with suppress(OSError, RelocateError):  # what cannot be read tells nothing
        if path and path.stat().st_size <= LARGEST_ARCHIVE:
            return read_archive(path.read_bytes())
    return None


def last_archive(folder: Path) -> Path | None:
    """Return the archive of a pack with the highest version, beside it or where one stands; None for none."""
    pattern = f"{folder.absolute().name}-[0-9]*.zip"
    found = {path for place in (folder.absolute().parent, Path.cwd()) for path in place.glob(pattern)}
    return max(found, key=lambda path: version_order(path.stem.rpartition("-")[2]), default=None)


def _built(folder: Path, known: Collection[str]) -> Iterator[Earlier]:
    bundle = last_built(folder)
    if bundle and bundle.id == folder.absolute().name:
        yield _earlier(bundle.files, lambda name: bundle.files.get(name, b""), known)


def _committed(folder: Path, known: Collection[str]) -> Iterator[Earlier]:
    """Yield what was committed last, and what was before the version got its number of then."""
    for revision in (HEAD, before_the_last_change(folder, "pack.yaml", "^version:")):
        paths = committed_paths(folder, revision) if revision else []
        if "pack.yaml" in paths:
            yield _earlier(paths, partial(committed_file, folder, revision), known)


def _earlier(paths: Iterable[str], content: Callable[[str], bytes], known: Collection[str]) -> Earlier:
    nodes = {name: read_yaml(content(name), name)[0] for name in READ}
    pack, _findings = read_pack("", {name: node for name, node in nodes.items() if node})
    tasks = (path for path in paths if path.startswith("tasks/") and path.endswith(".yaml"))
    ids = {path.removeprefix("tasks/").removesuffix(".yaml"): path for path in tasks}
    said = frozenset(id for id, path in ids.items() if id in known or _says(content(path), path))
    return Earlier(str(pack.head.get("version", "?")), said, _answers(pack))


def _says(written: bytes, path: str) -> bool:
    """Whether a file says more than notes, as far as it can be read."""
    node = read_yaml(written, path)[0]
    return not isinstance(node, Mapping) or bool(node.entries)


def _answers(pack: Pack) -> dict[str, frozenset[str]]:
    """Return the options of each question of a pack, and of those that it changes."""
    changed = {id: overlay.get("replace", {}) for id, overlay in pack.overlays["questions"].items()}
    questions = {**pack.records["questions"], **changed}
    return {id: frozenset(said.get("options", {})) for id, said in questions.items()}
