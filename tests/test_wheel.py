"""The wheel brings the built-in guides compiled: the first command of somebody new waits for nothing."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path
from shutil import ignore_patterns
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parent.parent
TOLD = """\
import json, os, sys
looked = []
sys.addaudithook(lambda event, given: event in {"open", "os.scandir"} and looked.append(str(given[0])))
from relocate_cli.cli import run
code = run(sys.argv[1:])
guides = [path for path in looked if path.endswith((".yaml", ".md", ".po", f"relocate_cli{os.sep}guides"))]
slow = sorted({"yaml", "polib", "importlib.metadata"} & set(sys.modules))
print(json.dumps({"code": code, "guides": guides, "slow": slow}), file=sys.stderr)
"""
"""Runs a command, and tells which files of packs it opened and which slow libraries it needed."""
NOTHING = {"code": 0, "guides": [], "slow": []}


class Installed(NamedTuple):
    """The program as pip installs it from the wheel, and the home of somebody who just did that."""

    site: Path
    home: Path

    def __call__(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        own = {"RELOCATE_HOME": str(self.home), "RELOCATE_TODAY": "2026-11-30", "PYTHONPATH": str(self.site)}
        return subprocess.run(
            [sys.executable, "-c", TOLD, *arguments],
            env={"PATH": os.environ["PATH"], "LANG": "C.UTF-8", **own, **environment},
            cwd=self.site,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    def needs(self, *arguments: str, **environment: str) -> dict[str, object]:
        """Return what a command told of itself."""
        told: dict[str, object] = json.loads(self(*arguments, **environment).stderr.splitlines()[-1])
        return told


def made_home(folder: Path, name: str = "home") -> Path:
    """Make an empty home: a named one that is not there is refused."""
    (folder / name).mkdir()
    return folder / name


@pytest.fixture
def wheel(tmp_path: Path) -> Installed:
    """The wheel of this checkout, built by a Python whose libraries are only lent, as pip does it."""
    venv.create(tmp_path / "bare", symlinks=True)
    python = tmp_path / "bare" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    lent = {**os.environ, "PYTHONPATH": sysconfig.get_path("purelib")}
    build = [str(python), "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, env=lent, check=True, capture_output=True)
    [made] = tmp_path.glob("*.whl")
    pip = [sys.executable, "-m", "pip", "install", "--no-deps", "--no-index", "--target"]
    subprocess.run([*pip, str(tmp_path / "site"), str(made)], check=True, capture_output=True)
    return Installed(tmp_path / "site", made_home(tmp_path))


@pytest.fixture
def sealed(tmp_path: Path) -> Installed:
    """The same files without a wheel around them, which takes less time."""
    site = tmp_path / "site"
    shutil.copytree(ROOT / "relocate_cli", site / "relocate_cli", ignore=ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "guides", site / "relocate_cli" / "guides")
    script = [sys.executable, str(ROOT / ".ci" / "compile_guides.py"), str(site)]
    subprocess.run(script, check=True, capture_output=True)
    return Installed(site, made_home(tmp_path))


def test_no_command_of_somebody_new_reads_a_pack_or_keeps_a_guide(wheel):
    answers = ("--name", "Anna", "--moves-from", "eu", "--move-date", "2027-02-01", "--yes")
    start, looks = (
        ["start", "norsjo", *answers],
        [["next"], ["list"], ["show", "bankid"], ["guide", "topics"]],
    )

    begun = wheel.needs(*start)
    needed = [wheel.needs("--lang", language, *look) for language in ("en", "sv") for look in looks]

    assert begun == {**NOTHING, "slow": ["importlib.metadata"]}  # once: did pip bring packs as well?
    assert needed == [NOTHING] * 8
    assert [path.name for path in (wheel.home / "cache").iterdir()] == ["pip-packs.json"]


def test_an_own_copy_of_a_pack_goes_before_what_came_compiled(sealed, tmp_path):
    pack = tmp_path / "guides" / "norsjo"
    pack.mkdir(parents=True)
    head = "format: 1\nname: Nowhere\nlevel: municipality\nextends: vasterbotten\nlanguage: en\n"
    more = "version: 2099.1\nsummary: A place that does not exist.\nlicence: CC0-1.0\n"
    (pack / "pack.yaml").write_text(head + more)
    os.utime(pack / "pack.yaml", (1, 1))

    own = sealed("guide", "words", "--place", "norsjo", RELOCATE_GUIDES=str(pack.parent)).stdout
    built_in = sealed("guide", "words", "--place", "norsjo").stdout
    parent = sealed("guide", "words", "--place", "vasterbotten").stdout

    assert own == parent != built_in


def test_what_another_build_compiled_is_compiled_anew(sealed, tmp_path):
    needed = []
    for number, seal in enumerate(("0.2.0 another", "0.0.1 older", "")):
        (sealed.site / "relocate_cli" / "compiled" / "seal").write_text(seal)
        home = str(made_home(tmp_path, f"home-{number}"))
        needed.append(sealed.needs("guide", "--place", "norsjo", RELOCATE_HOME=home))

    assert [(need["code"], "yaml" in str(need["slow"])) for need in needed] == [(0, True)] * 3
