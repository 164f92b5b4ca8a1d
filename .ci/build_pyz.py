"""Make relocate.pyz: the program, its libraries and the guides in one file, for any newer Python.

python .ci/build_pyz.py WHEEL FILE

The libraries are taken as pip brings them, without what only this kind of computer could run. The same
wheel and libraries give the same bytes.
"""

from __future__ import annotations

import subprocess
import sys
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

OURS = Path(__file__).parent / "pyz"
WINDOWS = "colorama"
"""What click needs there and pip would leave out here."""
UNUSED = ("pygments", "markdown_it", "mdurl", "tzdata", "bin", "__pycache__")
"""What libraries bring for work that is never asked of them, such as colouring source code: 1,000 files."""
TESTS = "icalendar/tests"
"""Of a library, and more than the library itself."""
MACHINE_CODE = {".so", ".pyd"}
"""Faster where it fits, but none of it is needed."""


def main(wheel: Path, file: Path) -> None:
    """Install the wheel into a folder as pip does, and make one file of it."""
    with TemporaryDirectory() as folder:
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-compile", "--target", folder]
        subprocess.run([*pip, str(wheel), WINDOWS], check=True)
        pack(Path(folder), file)


def pack(site: Path, file: Path) -> None:
    """Put a folder of libraries behind the few lines that unpack it."""
    inner = _zip(_files(site), ZIP_DEFLATED)
    build = f'BUILD = "{sha256(inner).hexdigest()[:16]}"\n'.encode()
    ours = {path.name: path.read_bytes() for path in sorted(OURS.glob("*.py"))}
    content = _zip({**ours, "build.py": build, "site.zip": inner}, ZIP_STORED)
    file.write_bytes(b"#!/usr/bin/env python3\n" + content)
    file.chmod(0o755)


def _files(site: Path) -> dict[str, bytes]:
    """Return what goes along, by its path."""
    return {
        path.relative_to(site).as_posix(): path.read_bytes()
        for path in sorted(site.rglob("*"))
        if path.is_file() and path.suffix not in MACHINE_CODE and not _is_unused(path.relative_to(site))
    }


def _is_unused(path: Path) -> bool:
    is_named = path.parts[0].partition("-")[0].lower() in UNUSED or path.as_posix().startswith(TESTS)
    return is_named or "__pycache__" in path.parts


def _zip(files: dict[str, bytes], how: int) -> bytes:
    made = BytesIO()
    with ZipFile(made, "w", how, compresslevel=9) as archive:
        for name, content in files.items():
            archive.writestr(ZipInfo(name), content, compress_type=how)
    return made.getvalue()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
