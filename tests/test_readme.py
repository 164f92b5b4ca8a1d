"""The README tells the truth: its commands exist, its example of a task is a good one."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from relocate_cli.cli import COMMANDS
from relocate_cli.cli.pack import COMMANDS as PACK_COMMANDS

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_command_is_documented():
    missing = [name for name in COMMANDS if not re.search(rf"relocate {name}\b", README)]

    assert missing == ["next"]  # it is `relocate` alone


def test_every_command_it_names_exists():
    named = set(re.findall(r"`relocate ([a-z]+)", README))

    assert named - set(COMMANDS) == set()


def test_its_example_of_a_task_passes_the_check(relocate, make_pack):
    example = re.search(r"```yaml\n(.*?)```", README, re.DOTALL)
    assert example
    make_pack("malaby", {"pack.yaml": "extends: vasterbotten\n", "tasks/join-a-queue.yaml": example[1]})

    result = relocate("pack", "check", "--strict", str(relocate.guides / "malaby"))

    assert result.exit_code == 0, result.output
    assert result.stderr.startswith("malaby: no problems in ")


def test_the_two_commands_come_first():
    blocks = re.findall(r"```\n(.*?)\n```", README, re.DOTALL)

    assert blocks[:2] == [
        "python3 -m venv .venv && .venv/bin/pip install . && .venv/bin/relocate start norsjo",
        "python3 -m venv .venv && .venv/bin/pip install -e '.[test]' && .venv/bin/pytest",
    ]


def test_what_the_guide_for_authors_tells_to_write_passes_the_check(mala, tmp_path):
    text = (ROOT / "guides" / "README.md").read_text(encoding="utf-8")
    overlay, task, contact, checkin = re.findall(r"```yaml\n(.*?)```", text, re.DOTALL)
    folder = shutil.copytree(mala.folder, tmp_path / "mala")
    (folder / "tasks" / "health-listing.yaml").write_text(overlay, encoding="utf-8")
    (folder / "tasks" / "find-the-ski-track.yaml").write_text(task, encoding="utf-8")
    with (folder / "contacts.yaml").open("a", encoding="utf-8") as contacts:
        contacts.write(f"\n{contact}")
    (folder / "checkins.yaml").write_text(checkin, encoding="utf-8")
    article = re.search(r"```markdown\n(.*?)```", text, re.DOTALL)
    (folder / "topics").mkdir()
    (folder / "topics" / "winter.md").write_text(article[1], encoding="utf-8")

    checked = mala.relocate("pack", "check", "--strict", str(folder))
    proved = mala.relocate("pack", "prove", "--strict", str(folder))

    assert (checked.exit_code, checked.stdout, proved.exit_code) == (0, "", 0)


def test_the_reference_of_the_format_and_the_schemas_are_those_of_the_program():
    done = subprocess.run(
        [sys.executable, ".ci/write_format.py", "--check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("name", ["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md", "SECURITY.md"])
def test_every_path_that_a_document_names_is_there(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    named = set(re.findall(r"`((?:relocate_cli|guides|tests|benchmarks|\.ci|\.github)/[\w./-]+)`", text))

    assert [path for path in sorted(named) if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("name", ["ARCHITECTURE.md", "CONTRIBUTING.md"])
def test_what_a_document_finds_in_a_file_stands_in_it(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    named = re.findall(r"`([A-Za-z_]+)`\s+(?:of|in)\s+`([\w./]+\.py)`", text)

    assert named
    assert [
        found for found in named if not re.search(rf"\b{found[0]}\b", (ROOT / found[1]).read_text())
    ] == []


@pytest.mark.parametrize("name", ["ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md"])
def test_every_command_that_a_document_names_exists(name):
    named = set(re.findall(r"`relocate (pack [a-z]+|[a-z]+)\b", (ROOT / name).read_text(encoding="utf-8")))

    assert named - {*COMMANDS, *(f"pack {command}" for command in PACK_COMMANDS)} == set()


def test_every_room_and_floor_stands_in_the_picture_of_the_architecture():
    picture = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8").partition("## Words")[0]
    house = ROOT / "relocate_cli"
    rooms = [path.name for path in house.iterdir() if path.is_dir() and list(path.rglob("*.py"))]
    floors = [path.name for path in (house / "domain").iterdir() if path.is_dir() and list(path.glob("*.py"))]

    assert [room for room in rooms if f"{room}/" not in picture] == []
    assert [floor for floor in floors if not re.search(rf"\b{floor}\b", picture)] == []


def test_the_workflow_runs_the_test_command_as_it_stands_here():
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "check.yml").read_text(encoding="utf-8"))
    matrix = workflow["jobs"]["test"]["strategy"]["matrix"]
    [posix, windows] = [step["run"] for step in workflow["jobs"]["test"]["steps"] if "run" in step]

    assert posix in README
    assert windows == posix.replace("python3", "python").replace(".venv/bin", ".venv/Scripts")
    assert matrix == {
        "system": ["ubuntu-latest", "windows-latest", "macos-latest"],
        "python": ["3.11", "3.12", "3.13", "3.14"],
    }
