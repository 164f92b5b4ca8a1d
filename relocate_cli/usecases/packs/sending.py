"""A correction to hand to the keepers of a guide: what changed since a version that they have."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.drafting.correction import Corrected, corrections
from relocate_cli.domain.packs.bundle import is_of_pack
from relocate_cli.domain.packs.pack import Pack, read_pack
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.storage.packs.archive import read_archive
from relocate_cli.storage.packs.bundle_folder import bundle_folder
from relocate_cli.storage.packs.committed import HEAD, committed_file, committed_paths
from relocate_cli.storage.packs.pack_folder import read_content
from relocate_cli.usecases.packs.earlier import last_built

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from relocate_cli.usecases.workspace import Workspace

    Files = Mapping[str, bytes]


class Correction(NamedTuple):
    """A pack as it is and as its keepers have it; without a version before, all of it is new to them."""

    pack: Pack
    version: str
    before: Files | None
    after: Files
    base: str
    """The version that it was held against."""
    records: tuple[Corrected, ...]


def correction_of(workspace: Workspace, folder: Path, since: Path | None) -> Correction:
    """Return what a pack says otherwise than the version that its keepers have."""
    bundle, _behind = bundle_folder(folder)
    known = list(_given(since) if since else _known(workspace, folder))
    before = next((files for files in known if dict(files) != dict(bundle.files)), None)
    pack = _read(bundle.id, bundle.files)
    if known and before is None:
        message = _("Nothing in {pack} is otherwise than in the version before.").format(pack=bundle.id)
        raise RelocateError(message, _("Name the version that its keepers have: --since FILE"))
    if before is None:
        return Correction(pack, bundle.version, None, bundle.files, "", ())
    old = _read(bundle.id, before)
    records, version = tuple(corrections(old, pack)), str(old.head.get("version", ""))
    return Correction(pack, bundle.version, before, bundle.files, version, records)


def _given(since: Path) -> Iterator[Files]:
    yield bundle_folder(since)[0].files if since.is_dir() else read_archive(since.read_bytes()).files


def _known(workspace: Workspace, folder: Path) -> Iterator[Files]:
    """Yield the versions that others may have: the last commit, the pack in use here, the last archive."""
    paths = [path for path in committed_paths(folder, HEAD) if is_of_pack(path)]
    if "pack.yaml" in paths:
        yield {path: committed_file(folder, HEAD, path) for path in paths}
    for guides in workspace.guides:
        other = guides / folder.absolute().name
        if (other / "pack.yaml").is_file() and other.resolve() != folder.resolve():
            with suppress(RelocateError):
                yield bundle_folder(other)[0].files
    if bundle := last_built(folder):
        yield bundle.files


def _read(id: str, files: Files) -> Pack:
    nodes = {
        path: read_content(content, path)[0]
        for path, content in files.items()
        if path.endswith((".yaml", ".md")) and not path.startswith(("README", "LICENSE"))
    }
    return read_pack(id, {path: node for path, node in nodes.items() if node})[0]
