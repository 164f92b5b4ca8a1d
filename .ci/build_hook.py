"""Bring the guides into the wheel, what they compile to, and a man page for every command."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from shutil import copytree, ignore_patterns
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledGuides(BuildHookInterface):  # type: ignore[type-arg]
    """Lay the program out as a wheel would, compile its guides there, and take what came of it along."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, unless the checkout itself is installed: there every edit counts at once."""
        if version == "editable":
            return
        root = Path(self.root)
        self._folder = TemporaryDirectory()
        package = Path(self._folder.name) / "relocate_cli"
        copytree(root / "relocate_cli", package, ignore=ignore_patterns("__pycache__"))
        copytree(root / "guides", package / "guides")
        self._run("compile_guides.py", self._folder.name)
        build_data["force_include"][str(package / "compiled")] = "relocate_cli/compiled"
        pages = Path(self._folder.name) / "man1"
        self._run("write_man.py", str(pages))
        build_data["shared_data"][str(pages)] = "share/man/man1"

    def _run(self, script: str, folder: str) -> None:
        # what builds a wheel by itself, as pip does, tells only by this variable where its libraries are
        path = os.pathsep.join(filter(None, (self._folder.name, os.environ.get("PYTHONPATH"))))
        world = {**os.environ, "PYTHONPATH": path, "LANGUAGE": "en", "LC_ALL": "C.UTF-8"}
        subprocess.run([sys.executable, str(Path(self.root) / ".ci" / script), folder], check=True, env=world)

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        """Leave nothing behind."""
        if version != "editable":
            self._folder.cleanup()
