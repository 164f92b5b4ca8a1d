"""What was answered is said again only while it would be answered alike."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from relocate_cli import __version__

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parent.parent
HEAD = "format: 1\nversion: 2026.1\nlanguage: en\nsummary: Nowhere.\nlicence: CC0-1.0\n"
REST = "phase: home\nwhy: Everybody has one.\ndo: [Ask.]\n"
COUNTRY = {"pack.yaml": f"{HEAD}name: Nowhere\nlevel: country\n", "phases.yaml": "home: {title: Home}\n"}
TOWN = {
    "pack.yaml": f"{HEAD}name: Port\nlevel: municipality\nextends: xx\n",
    "tasks/find-home.yaml": f"title: Find a home\n{REST}",
    "tasks/order-bin.yaml": f"title: Order a bin\n{REST}",
}
FORGED = "a home that nobody has"
"""Stands in what is kept instead of the answer, so that one sees where an answer comes from."""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="nothing is kept there")


class Asked(NamedTuple):
    """The program as it is installed, and a household whose question was answered once."""

    site: Path
    home: Path
    environment: dict[str, str]

    def __call__(self, *arguments: str, **environment: str) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "relocate_cli", *arguments],
            env={**self.environment, **environment},
            cwd=self.home,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout + done.stderr

    @property
    def answers(self) -> Path:
        return self.home / "state" / "answers"

    def forge(self) -> None:
        """Let what is kept say something else, in as many bytes as it likes."""
        [kept] = self.answers.iterdir()
        kept.write_text(kept.read_text("utf-8").replace("Find a home", FORGED), encoding="utf-8")

    def anew(self, *arguments: str, **environment: str) -> str:
        """Return what is answered where nothing was kept."""
        shutil.rmtree(self.answers, ignore_errors=True)
        return self(*arguments, **environment)


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    site = tmp_path / "site"
    shutil.copytree(
        ROOT / "relocate_cli", site / "relocate_cli", ignore=shutil.ignore_patterns("__pycache__")
    )
    (site / "relocate_cli" / "guides").mkdir()
    (site / "relocate_cli" / "compiled").mkdir(exist_ok=True)
    (site / "relocate_cli" / "compiled" / "seal").write_text(seal("1"), encoding="utf-8")
    return site


def seal(build: str) -> str:
    return f"{__version__} {build}"


def household(folder: Path, site: Path) -> Asked:
    """Return a household that begins its plan, with an older copy of the program's for each."""
    home = folder / "home"
    for id, files in {"xx": COUNTRY, "xx-port": TOWN}.items():
        for name, text in files.items():
            path = home / "guides" / id / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    shutil.copytree(site, folder / "site", copy_function=os.link)
    told = {
        "RELOCATE_HOME": str(home),
        "RELOCATE_GUIDES": str(home / "guides"),
        "RELOCATE_TODAY": "2026-11-23",
    }
    environment = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "PYTHONPATH": str(folder / "site"), **told}
    asked = Asked(folder / "site", home, environment)
    asked("start", "xx-port", "--name", "Anna", "--yes")
    return asked


def tick(asked: Asked) -> dict[str, str]:
    asked("done", "order-bin")
    return {}


def other_computer(asked: Asked) -> dict[str, str]:
    """A sync tool brings the journal of another computer, as old as that says it is."""
    other = asked.home.parent / "other"
    shutil.copytree(asked.home, other)
    for path in (other / "state").glob("device-*"):
        path.unlink()
    Asked(asked.site, other, {**asked.environment, "RELOCATE_HOME": str(other)})("done", "order-bin")
    for path in (other / "data").iterdir():
        if not (asked.home / "data" / path.name).exists():
            shutil.copy2(path, asked.home / "data" / path.name)
            os.utime(asked.home / "data" / path.name, (1_600_000_000, 1_600_000_000))
    return {}


def pack_file(asked: Asked) -> dict[str, str]:
    """Somebody edits a file of a pack, in as many bytes as before, and sets its time back."""
    path = asked.home / "guides" / "xx-port" / "tasks" / "order-bin.yaml"
    before = path.stat()
    path.write_text(path.read_text("utf-8").replace("a bin", "a cat"), encoding="utf-8")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    return {}


def new_build(asked: Asked) -> dict[str, str]:
    path = asked.site / "relocate_cli" / "compiled" / "seal"
    path.unlink()
    path.write_text(seal("2"), encoding="utf-8")
    return {}


def pip_package(asked: Asked) -> dict[str, str]:
    (asked.site / "other-1.0.dist-info").mkdir()
    return {}


def setting(asked: Asked) -> dict[str, str]:
    asked("settings", "language", "sv")
    return {}


def erased(asked: Asked) -> dict[str, str]:
    asked("erase", "--yes")
    return {}


CHANGES: dict[str, Callable[[Asked], dict[str, str]]] = {
    "a tick": tick,
    "a journal of another computer": other_computer,
    "a file of a pack": pack_file,
    "a setting": setting,
    "another build of the program": new_build,
    "a pip package": pip_package,
    "tomorrow": lambda _asked: {"RELOCATE_TODAY": "2026-11-24"},
    "a clock that went back": lambda _asked: {"RELOCATE_TODAY": "2026-11-22"},
    "another language": lambda _asked: {"LANG": "sv_SE.UTF-8"},
    "a narrow window": lambda _asked: {"COLUMNS": "30", "FORCE_COLOR": "1"},
    "colours": lambda _asked: {"FORCE_COLOR": "1"},
    "no colours": lambda _asked: {"NO_COLOR": "1"},
    "another terminal": lambda _asked: {"TERM": "dumb"},
    "other guides": lambda asked: {"RELOCATE_GUIDES": f"guides{os.pathsep}{asked.home}/guides"},
}


def test_whatever_changes_the_answer_is_worked_out_anew(tmp_path: Path, installed: Path):
    households = {
        name: household(tmp_path / str(n), installed) for n, name in enumerate([*CHANGES, "nothing"])
    }
    time.sleep(2.1)  # a file that was just written may be written again
    for asked in households.values():
        asked("list")
        asked.forge()

    again = {
        name: asked("list", **CHANGES.get(name, lambda _asked: {})(asked))
        for name, asked in households.items()
    }

    assert [name for name, answer in again.items() if FORGED in answer] == ["nothing"]


def test_other_words_are_another_question(tmp_path: Path, installed: Path):
    asked = household(tmp_path / "1", installed)
    time.sleep(2.1)
    asked("list")
    asked.forge()

    assert FORGED in asked("list")
    for words in (["list", "--json"], ["list", "--text"], ["list", "--today", "2026-11-24"], ["next"]):
        assert asked(*words) == asked.anew(*words)


def test_who_moves_is_remembered_until_somebody_joins(tmp_path: Path, installed: Path):
    asked = household(tmp_path / "1", installed)
    time.sleep(2.1)
    alone = asked("people")
    [kept] = asked.answers.iterdir()

    assert asked("people") == alone
    asked("people", "add", "Mila", "--kind", "child", "--born", "4", "--yes")

    assert kept.exists()
    assert "Mila" in asked("people")


def test_what_nobody_could_read_is_not_remembered(tmp_path: Path, installed: Path):
    asked = household(tmp_path / "1", installed)
    time.sleep(2.1)
    closed = f'"{sys.executable}" -m relocate_cli list >&- 2>&-'
    subprocess.run(["sh", "-c", closed], env=asked.environment, cwd=asked.home, check=False)

    assert "Find a home" in asked("list")


def test_an_answer_is_as_private_as_the_journals_and_goes_with_them(tmp_path: Path, installed: Path):
    asked = household(tmp_path / "1", installed)
    time.sleep(2.1)
    asked("list")
    [kept] = asked.answers.iterdir()

    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert stat.S_IMODE(asked.answers.stat().st_mode) == 0o700
    asked("erase", "--yes")
    assert not asked.answers.exists()


def test_what_is_kept_and_damaged_is_not_believed(tmp_path: Path, installed: Path):
    asked = household(tmp_path / "1", installed)
    time.sleep(2.1)
    answer = asked("list")
    [kept] = asked.answers.iterdir()
    kept.write_bytes(kept.read_bytes()[:-20])

    assert asked("list") == answer


def test_what_changes_something_is_never_kept(tmp_path: Path, installed: Path):
    asked = household(tmp_path / "1", installed)
    time.sleep(2.1)
    asked("done", "order-bin")
    asked("settings")

    assert not asked.answers.exists()


def test_without_a_folder_of_its_own_it_is_kept_where_the_platform_keeps_states(
    tmp_path: Path, installed: Path
):
    asked = household(tmp_path / "1", installed)
    del asked.environment["RELOCATE_HOME"]
    user = tmp_path / "user"
    user.mkdir()
    asked.environment["HOME"] = str(user)
    asked("start", "xx-port", "--name", "Anna", "--yes")
    time.sleep(2.1)
    asked("list")

    assert [*user.glob("**/answers")] == (
        [user / ".local/state/relocate/answers"] if sys.platform == "linux" else []
    )


def test_nobody_has_to_read_it_to_the_end(tmp_path: Path, installed: Path):
    asked = household(tmp_path / "1", installed)
    time.sleep(2.1)
    asked("list")
    command = f"{sys.executable} -m relocate_cli list | true"

    done = subprocess.run(
        ["sh", "-c", command], env=asked.environment, cwd=asked.home, capture_output=True, check=True
    )

    assert done.stderr == b""
