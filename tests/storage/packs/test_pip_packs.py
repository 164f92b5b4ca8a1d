"""Packs from pip packages: found by their entry point, read as data, and nothing of theirs is run."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

ROOT = Path(__file__).parents[3]
HEAD = dedent("""\
    format: 1
    name: Malåby
    level: municipality
    extends: vasterbotten
    language: en
    version: 2026.1
    summary: A place that does not exist.
    licence: CC0-1.0
    """)


@pytest.fixture
def site(tmp_path):
    """A folder of installed packages with one that brings a pack, and that must never be imported."""
    folder = tmp_path / "site"
    package = folder / "relocate_packs_of_ours"
    (package / "malaby").mkdir(parents=True)
    (package / "__init__.py").write_text("raise SystemExit('imported')\n")
    (package / "malaby" / "pack.yaml").write_text(HEAD, encoding="utf-8")
    about = folder / "ours-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: ours\nVersion: 1.0\n")
    (about / "RECORD").write_text("")
    (about / "entry_points.txt").write_text("[relocate.packs]\nours = relocate_packs_of_ours\n")
    return folder


def found(site: Path, home: Path) -> str:
    program = f"""
        import sys
        from pathlib import Path
        from relocate_cli.storage.packs.pip_packs import pip_folders
        print([path.name for path in pip_folders(Path({str(home)!r}))], "importlib.metadata" in sys.modules)
    """
    done = subprocess.run(
        [sys.executable, "-c", dedent(program)],
        env={**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{site}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_the_folder_is_found_without_running_anything_and_remembered(site, tmp_path):
    first, second = found(site, tmp_path / "cache"), found(site, tmp_path / "cache")

    assert first == "['relocate_packs_of_ours'] True"
    assert second == "['relocate_packs_of_ours'] False"


def test_what_is_removed_is_forgotten(site, tmp_path):
    found(site, tmp_path / "cache")
    for path in (site / "ours-1.0.dist-info").iterdir():
        path.unlink()
    (site / "ours-1.0.dist-info").rmdir()

    assert found(site, tmp_path / "cache") == "[] True"


@pytest.mark.parametrize("value", ["../../etc", "a/b", "os.path", "relocate_packs_of_ours.nothing"])
def test_what_is_no_folder_of_the_package_is_left_alone(site, tmp_path, value: str):
    (site / "ours-1.0.dist-info" / "entry_points.txt").write_text(f"[relocate.packs]\nours = {value}\n")

    assert found(site, tmp_path / "cache").startswith("[]")


def test_one_can_move_there_and_no_built_in_guide_is_replaced(site, relocate):
    (site / "relocate_packs_of_ours" / "norsjo").mkdir()
    (site / "relocate_packs_of_ours" / "norsjo" / "pack.yaml").write_text(
        HEAD.replace("Malåby", "Not Norsjö")
    )
    path = f"{ROOT}{os.pathsep}{site}"

    started = relocate("start", "malåby", "--yes", "--name", "Anna", PYTHONPATH=path)
    guide = relocate("guide", "--place", "norsjo", "--lang", "en", "--json", PYTHONPATH=path)

    assert started.exit_code == 0, started.output
    assert '"contacts": 0' not in guide.stdout
