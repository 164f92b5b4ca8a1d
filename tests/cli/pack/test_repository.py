"""What a new pack brings for its repository runs as it stands: GitHub's workflow, and pre-commit's hook."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
import yaml

from tests.cli.conftest import COUNTRY

if TYPE_CHECKING:
    from pathlib import Path

HEAD = ("--name", "Port", "--extends", "xx", "--url", "https://port.example/contact/")
PROGRAM = "import sys\nfrom relocate_cli.__main__ import main\nsys.exit(main())\n"


@pytest.fixture(params=["the pack", "a bigger one"])
def repository(request, relocate, make_pack, tmp_path) -> Path:
    """A repository that is the pack, or in which the pack lies two folders down."""
    make_pack("xx", COUNTRY)
    top = tmp_path / "work" / "xx-port"
    folder = top if request.param == "the pack" else top / "guides" / "xx-port"
    if folder != top:
        (top / ".git").mkdir(parents=True)
    result = relocate("pack", "new", str(folder), *HEAD)
    assert result.exit_code == 0, result.output
    return top


def run(relocate, script: str, folder: Path) -> tuple[int, str]:
    """Run a line of a shell as GitHub or pre-commit would, with `python` and `relocate` at hand."""
    tools = folder.parent / "tools"
    tools.mkdir(exist_ok=True)
    for name, arguments in {"python": "", "relocate": " -m relocate_cli"}.items():
        (tools / name).write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)}{arguments} "$@"\n')
        (tools / name).chmod(0o755)
    world = {**relocate.environment, "PATH": f"{tools}{os.pathsep}{relocate.environment['PATH']}"}
    done = subprocess.run(
        ["bash", "-e", "-c", script],
        cwd=folder,
        env=world,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def workflow(repository: Path) -> str:
    """Return what the workflow runs in its last step."""
    text = (repository / ".github/workflows/relocate.yml").read_text(encoding="utf-8")
    step = yaml.safe_load(text)["jobs"]["check"]["steps"][-1]
    assert step["working-directory"] == "xx-port"
    return step["run"]


def test_the_workflow_says_what_it_needs_and_then_finds_the_pack_wherever_it_lies(relocate, repository):
    missing = run(relocate, workflow(repository), repository)
    (repository / ".github/relocate.pyz").write_text(PROGRAM)
    found = run(relocate, workflow(repository), repository)

    assert missing == (
        1,
        "::error::Put relocate.pyz into .github/ and commit it: it is not published anywhere yet.\n",
    )
    assert (found[0], found[1].splitlines()[-2:-1]) == (0, ["xx-port: no problems in 4 tasks"])


def test_an_unfinished_translation_does_not_turn_it_red_and_a_mistake_does(relocate, repository):
    (repository / ".github/relocate.pyz").write_text(PROGRAM)
    pack = next(repository.rglob("contacts.yaml")).parent
    relocate("pack", "translate", "de", str(pack))

    unfinished = run(relocate, workflow(repository), repository)
    (pack / "phases.yaml").write_text("late: {titel: Late}\n", encoding="utf-8")
    wrong = run(relocate, workflow(repository), repository)

    assert unfinished[0] == 0
    assert "title=P080::" in unfinished[1]
    assert wrong[0] == 1
    path = (pack / "phases.yaml").relative_to(repository).as_posix()
    assert f"::error file={path},line=1,col=8,title=P030::" in wrong[1]


def test_the_hook_of_pre_commit_fails_for_a_mistake(relocate, repository):
    config = yaml.safe_load((repository / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    hook = config["repos"][0]["hooks"][0]["entry"]
    before = run(relocate, hook, repository)
    next(repository.rglob("contacts.yaml")).write_text("office: [\n", encoding="utf-8")
    after = run(relocate, hook, repository)

    assert (before[0], after[0]) == (0, 1)


def test_a_workflow_that_is_there_already_is_left_alone(relocate, make_pack, tmp_path):
    make_pack("xx", COUNTRY)
    (tmp_path / "work/.git").mkdir(parents=True)
    mine = tmp_path / "work/.pre-commit-config.yaml"
    mine.write_text("repos: []\n")

    relocate("pack", "new", str(tmp_path / "work/xx-port"), *HEAD)

    assert mine.read_text() == "repos: []\n"
    assert (tmp_path / "work/.github/workflows/relocate.yml").is_file()
