"""Files of a pack become a bundle: it has a name and a version, and its manifest tells the truth."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING

from relocate_cli.domain.packs.bundle import MANIFEST, Bundle
from relocate_cli.domain.packs.notes import Notes
from relocate_cli.domain.packs.pack_record import PACK
from relocate_cli.domain.packs.reading import read
from relocate_cli.domain.version import LONGEST_VERSION
from relocate_cli.language import _
from relocate_cli.storage.packs.bundle_refusals import refused, refused_file
from relocate_cli.storage.packs.plain_names import wrong_name
from relocate_cli.storage.packs.yaml_reader import read_yaml

if TYPE_CHECKING:
    from collections.abc import Mapping

HEAD = "pack.yaml"


def bundle_of(id: str, files: Mapping[str, bytes]) -> Bundle:
    """Return the bundle of these files; RelocateError when they are no pack, or not as the manifest says."""
    if wrong := wrong_name(id):
        raise refused(wrong[0])
    content = {path: text for path, text in files.items() if path != MANIFEST}
    bundle = Bundle(id, _version(content), content)
    if MANIFEST in files:
        _check_manifest(bundle, files[MANIFEST])
    return bundle


def _version(files: Mapping[str, bytes]) -> str:
    """Return the version that pack.yaml names."""
    if HEAD not in files:
        raise refused(_("it has no file pack.yaml, which says what it is."))
    node, findings = read_yaml(files[HEAD], HEAD)
    notes = Notes()
    head = read(notes, PACK, node, "") if node else None
    for finding in (*findings, *notes.findings):
        if finding.level == "error":
            raise refused(f"{HEAD}:{finding.mark.line}: {finding.message}")
    version = str((head or {}).get("version", ""))
    if not 0 < len(version) <= LONGEST_VERSION:
        raise refused(_("its version is not a number such as 2026.11.1."))
    return version


def _check_manifest(bundle: Bundle, written: bytes) -> None:
    """Raise RelocateError when a file is not what the manifest says, or one of both is missing."""
    try:
        manifest = json.loads(written)
        named, said = dict(manifest["files"]), (manifest["id"], manifest["version"])
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise refused_file(MANIFEST, _("it cannot be read.")) from error
    if said != (bundle.id, bundle.version):
        raise refused_file(MANIFEST, _("it is of another pack or version."))
    for path in sorted(named.keys() | bundle.files.keys()):
        if path not in bundle.files:
            raise refused_file(path, _("the manifest names it, but it is missing."))
        if path not in named:
            raise refused_file(path, _("the manifest does not name it."))
        if sha256(bundle.files[path]).hexdigest() != named[path]:
            raise refused_file(path, _("it was changed after the archive was made."))
