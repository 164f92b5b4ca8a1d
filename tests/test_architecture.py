"""The house keeps its order: imports point down, libraries stay in their rooms, files stay small."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

HOUSE = Path(__file__).parent.parent / "relocate_cli"
ROOMS = {
    "cli": {"cli", "usecases", "views", "domain", "storage"},
    "usecases": {"usecases", "storage", "domain"},
    "storage": {"storage", "domain"},
    "views": {"views", "domain"},
    "domain": {"domain"},
}
LIBRARIES = {
    "click": {"cli"},
    "rich": {"cli", "views"},
    "yaml": {"storage"},
    "polib": {"storage"},
    "jinja2": {"views"},
    "platformdirs": {"cli"},
}
FILES = sorted(HOUSE.rglob("*.py"))


def imported(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: import absolutely"
            found.add(node.module or "")
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(HOUSE)))
def test_imports_point_down(path: Path):
    room = path.relative_to(HOUSE).parts[0]
    if room not in ROOMS:
        return
    names = [name.split(".") for name in imported(path)]
    rooms = {name[1] for name in names if name[0] == "relocate_cli" and len(name) > 1}

    assert rooms - {"errors", "language"} <= ROOMS[room]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(HOUSE)))
def test_libraries_stay_in_their_rooms(path: Path):
    room = path.relative_to(HOUSE).parts[0]
    libraries = {name.split(".")[0] for name in imported(path)} & LIBRARIES.keys()

    assert all(room in LIBRARIES[library] for library in libraries), libraries


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(HOUSE)))
def test_a_file_is_read_in_a_few_screens(path: Path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 160


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(HOUSE)))
def test_no_function_is_longer_than_a_screen(path: Path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    long = {f.name: (f.end_lineno or 0) - f.lineno for f in functions if (f.end_lineno or 0) - f.lineno > 40}

    assert long == {}
