"""Compile what comes with the program, so that nobody's first command waits: guides, translations, indexes.

python .ci/compile_guides.py SITE

SITE holds relocate_cli/ as a wheel lays it out, with guides/ inside. What is made there is what the program
would keep for itself, beside the seal that lets it trust these files without looking at each of them.
"""

from __future__ import annotations

import sys
from hashlib import sha256
from pathlib import Path
from shutil import rmtree


def main(site: Path) -> None:
    """Seal the program in a folder, and let it compile its own guides."""
    sys.path.insert(0, str(site))
    from relocate_cli import __version__  # noqa: PLC0415 - that of the folder

    package = site / "relocate_cli"
    compiled = package / "compiled"
    rmtree(compiled, ignore_errors=True)
    compiled.mkdir()
    (compiled / "seal").write_text(f"{__version__} {_hash(package)}", encoding="utf-8")
    _compile(package / "guides", package / "locale", compiled)


def _hash(package: Path) -> str:
    files = (path for path in package.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    found = sha256()
    for path in sorted(files):
        content = path.read_bytes()
        found.update(f"{path.relative_to(package).as_posix()} {len(content)}\n".encode() + content)
    return found.hexdigest()


def _compile(guides: Path, catalogues: Path, into: Path) -> None:
    """Open everything once in every language; what is kept on the way is what we want."""
    from datetime import date  # noqa: PLC0415

    from relocate_cli.usecases.catalogue import compiled_catalogue  # noqa: PLC0415
    from relocate_cli.usecases.guides.opening import open_guide  # noqa: PLC0415
    from relocate_cli.usecases.guides.places import municipalities  # noqa: PLC0415
    from relocate_cli.usecases.reading.look import Look  # noqa: PLC0415
    from relocate_cli.usecases.reading.searching import guide_index, index_everywhere  # noqa: PLC0415
    from relocate_cli.usecases.workspace import Homes, Workspace  # noqa: PLC0415

    translated = sorted(path.parent.name for path in catalogues.glob("*/relocate.po"))
    for language in translated:
        compiled_catalogue(language, into)
    for language in ("en", *translated):
        workspace = Workspace(Homes(into, into, into, into), (guides,), language, date.min)
        for place in municipalities(workspace):  # what lies above them is compiled if somebody asks
            opened = open_guide(workspace, place.id)
            guide_index(Look(opened, None))  # one for all languages
    index_everywhere(workspace)
    for path in into.glob("said-*.json"):  # needed only to make the index of all packs anew
        path.unlink()


if __name__ == "__main__":
    main(Path(sys.argv[1]).absolute())
