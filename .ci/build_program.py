"""Make one program that needs no Python, for the kind of computer on which this runs.

python .ci/build_program.py RELOCATE.PYZ FOLDER

It holds Python and the very files of relocate.pyz. PyInstaller makes it: its licence lets a program have any,
and it unpacks only Python itself at each start, where it would unpack every guide as well.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

SPEC = Path(__file__).with_name("program.spec")
SYSTEMS = {"linux": "linux", "darwin": "macos", "win32": "windows"}


def main(pyz: Path, into: Path) -> None:
    """Lay the parts of the one file out, and let PyInstaller put Python before them."""
    name = f"relocate-{SYSTEMS[sys.platform]}-{platform.machine().lower()}"
    with TemporaryDirectory() as folder:
        parts = Path(folder)
        ZipFile(pyz).extractall(parts)
        ZipFile(parts / "site.zip").extractall(parts / "site")
        (parts / "frozen.py").write_text("from begin import begin\n\nbegin()\n", encoding="utf-8")
        settings = {"RELOCATE_PARTS": folder, "RELOCATE_NAME": name}
        command = [sys.executable, "-m", "PyInstaller", "--log-level=WARN", "--distpath", str(into)]
        command += ["--workpath", str(parts / "work"), str(SPEC)]
        subprocess.run(command, env={**os.environ, **settings}, check=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
