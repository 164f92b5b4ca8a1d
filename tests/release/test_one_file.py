"""How one file becomes a program that runs: where it unpacks itself, and where its data go."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[2]
PROGRAM = """\
import os
from pathlib import Path
def main():
    print(os.environ.get("RELOCATE_HOME"), Path(__file__).parents[1], sep="\\n")
"""


class OneFile(NamedTuple):
    """A file on a stick, and somebody's home."""

    file: Path
    home: Path

    def __call__(self, **environment: str) -> list[str]:
        """Return where its data go and where it lies."""
        own = {"HOME": str(self.home), "LOCALAPPDATA": str(self.home / "AppData" / "Local")}
        kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TMPDIR") if name in os.environ}
        run = [sys.executable, str(self.file)]
        world = {**kept, **own, **environment}
        done = subprocess.run(run, env=world, capture_output=True, encoding="utf-8", check=False)
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout.splitlines()

    def pack(self, program: str) -> None:
        site = self.home / "site"
        (site / "relocate_cli").mkdir(parents=True, exist_ok=True)
        (site / "relocate_cli" / "__init__.py").touch()
        (site / "relocate_cli" / "__main__.py").write_text(program, encoding="utf-8")
        spec = spec_from_file_location("build_pyz", ROOT / ".ci" / "build_pyz.py")
        assert spec
        assert spec.loader
        module = module_from_spec(spec)
        spec.loader.exec_module(module)
        module.pack(site, self.file)

    @property
    def on_stick(self) -> Path:
        return self.file.with_name("relocate-data")


@pytest.fixture
def one_file(tmp_path: Path) -> OneFile:
    (tmp_path / "en påse till Åsa").mkdir()
    (tmp_path / "home").mkdir()
    made = OneFile(tmp_path / "en påse till Åsa" / "relocate.pyz", tmp_path / "home")
    made.pack(PROGRAM)
    return made


def test_it_unpacks_once_for_each_build_into_the_cache_of_its_user(one_file):
    first, again = one_file(), one_file()
    one_file.pack(f"{PROGRAM}# newer\n")
    newer = one_file()

    data, folder = first
    assert (data, again) == ("None", first)
    assert Path(folder).is_relative_to(one_file.home)
    assert newer[1] != folder
    assert not one_file.on_stick.exists()


def test_a_folder_beside_the_file_keeps_everything_on_the_stick(one_file):
    one_file.on_stick.mkdir()

    data, folder = one_file()

    assert Path(data) == one_file.on_stick
    assert Path(folder).parent == one_file.on_stick / "cache"
    assert not (one_file.home / ".cache").exists()


def test_a_folder_that_somebody_names_goes_before_the_one_on_the_stick(one_file, tmp_path):
    one_file.on_stick.mkdir()

    data, folder = one_file(RELOCATE_HOME=str(tmp_path / "mine"))

    assert (Path(data), Path(folder).parent) == (tmp_path / "mine", tmp_path / "mine" / "cache")


def test_where_nothing_can_be_kept_it_runs_all_the_same_and_leaves_nothing(one_file, tmp_path):
    (tmp_path / "no-folder").write_text("", encoding="utf-8")

    _data, folder = one_file(RELOCATE_HOME=str(tmp_path / "no-folder"))

    assert not Path(folder).exists()


def test_the_same_program_gives_the_same_bytes(one_file):
    made = one_file.file.read_bytes()
    one_file.pack(PROGRAM)

    assert one_file.file.read_bytes() == made
