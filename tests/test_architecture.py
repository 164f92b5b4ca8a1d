"""The house keeps its order: imports point down, nothing goes round in a circle, files stay small."""

from __future__ import annotations

import ast
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

HOUSE = Path(__file__).parent.parent / "relocate_cli"
ROOMS = {
    "cli": {"cli", "usecases", "views", "domain"},
    "usecases": {"usecases", "storage", "domain"},
    "storage": {"storage", "domain"},
    "views": {"views", "domain"},
    "domain": {"domain"},
}
DOORS_TO_STORAGE = {"cli/session.py"}
"""Where the command line may reach the disk: the session opens what a command works with."""
FLOORS = {
    "domain": (
        {"drafting"},
        {"checking", "proving", "searching", "insights"},
        {"checkins"},
        {"checklist"},
        {"plan"},
        {"packs"},
        {"guide"},
        {"profile", "spoken"},
        {"dates"},
    ),
    "usecases": ({"hosting"}, {"reading", "packs", "walking", "insights"}, {"household"}, {"guides"}),
    "views": (
        {"hosting"},
        {"packs", "print", "walking", "forecast", "errands", "export", "checkins", "insights"},
        {"pages"},
        {"changes", "guide"},
        {"checklist"},
        {"household", "records", "terminal"},
    ),
}
"""From the roof down; the loose files of a room lie at the foot of it, and know nothing of what is above."""
LIBRARIES = {
    "click": {"cli"},
    "rich": {"cli", "views"},
    "yaml": {"storage"},
    "polib": {"storage"},
    "jinja2": {"views"},
    "icalendar": {"views"},
    "ibis": {"storage"},
    "pyarrow": {"storage"},
    "pyspark": {"storage"},
    "matplotlib": {"views"},
    "segno": {"views"},
    "platformdirs": {"cli"},
}
LONGEST = 120
LONG_FOR_A_REASON = {
    "domain/checking/finding_codes.py": "a table: one line for each finding",
    "domain/checking/finding_examples.py": "a table: one example for each finding",
    "domain/packs/shape.py": "a list of forms, each a class of a few lines, which nobody reads in part",
}
FILES = sorted(HOUSE.rglob("*.py"))
NAMES = {path: str(path.relative_to(HOUSE)) for path in FILES}


def module_of(path: Path) -> str:
    return ".".join(("relocate_cli", *path.relative_to(HOUSE).with_suffix("").parts)).removesuffix(
        ".__init__"
    )


def imported(path: Path) -> set[str]:
    """Return the modules that a file imports, also those that only its types need."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: import absolutely"
            found.add(node.module or "")
    return found


IMPORTED = {path: imported(path) for path in FILES}


def rooms_of(path: Path) -> set[str]:
    names = [name.split(".") for name in IMPORTED[path]]
    return {name[1] for name in names if name[0] == "relocate_cli" and len(name) > 1}


@pytest.mark.parametrize("path", FILES, ids=NAMES.get)
def test_imports_point_down(path: Path):
    room = path.relative_to(HOUSE).parts[0]
    if room not in ROOMS:
        return
    allowed = ROOMS[room] | ({"storage"} if NAMES[path] in DOORS_TO_STORAGE else set())

    assert rooms_of(path) - {"answered", "errors", "language"} <= allowed


@pytest.mark.parametrize("path", FILES, ids=NAMES.get)
def test_the_floors_of_a_room_keep_their_order(path: Path):
    room, *rest = path.relative_to(HOUSE).parts
    if room not in FLOORS:
        return
    height = {name: level for level, floor in enumerate(FLOORS[room]) for name in floor}
    foot = len(FLOORS[room])
    mine = height.get(Path(rest[0]).stem, foot)
    inside = [name.split(".") for name in IMPORTED[path] if name.startswith(f"relocate_cli.{room}.")]

    assert [name for name in inside if height.get(name[2], foot) < mine] == []
    assert [name for name in inside if height.get(name[2], foot) == mine < foot and name[2] != rest[0]] == []


def test_no_imports_go_round_in_a_circle():
    modules = {module_of(path): IMPORTED[path] for path in FILES}
    graph = {module: names & modules.keys() for module, names in modules.items()}

    try:
        TopologicalSorter(graph).prepare()
    except CycleError as circle:
        pytest.fail(" -> ".join(circle.args[1]))


@pytest.mark.parametrize("path", FILES, ids=NAMES.get)
def test_libraries_stay_in_their_rooms(path: Path):
    room = path.relative_to(HOUSE).parts[0]
    libraries = {name.split(".")[0] for name in IMPORTED[path]} & LIBRARIES.keys()

    assert all(room in LIBRARIES[library] for library in libraries), libraries


@pytest.mark.parametrize("path", FILES, ids=NAMES.get)
def test_a_file_is_read_in_a_few_screens(path: Path):
    length = len(path.read_text(encoding="utf-8").splitlines())

    assert length <= LONGEST or NAMES[path] in LONG_FOR_A_REASON


@pytest.mark.parametrize("path", FILES, ids=NAMES.get)
def test_no_function_is_longer_than_a_screen(path: Path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    long = {f.name: (f.end_lineno or 0) - f.lineno for f in functions if (f.end_lineno or 0) - f.lineno > 40}

    assert long == {}


def homes_of_names() -> dict[str, list[str]]:
    """Return the public names that several modules define: functions and classes, and what is imported."""
    wanted = {name for path in FILES for name in imported_names(path)}
    homes: dict[str, list[str]] = {}
    for path in FILES:
        for name, is_own in defined_names(path):
            if not name.startswith("_") and (is_own or f"{module_of(path)}.{name}" in wanted):
                homes.setdefault(name, []).append(NAMES[path])
    return {name: found for name, found in homes.items() if len(found) > 1}


def imported_names(path: Path) -> set[str]:
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    lines = [node for node in nodes if isinstance(node, ast.ImportFrom)]
    return {f"{line.module}.{name.name}" for line in lines for name in line.names}


def defined_names(path: Path) -> Iterator[tuple[str, bool]]:
    """Yield what a module defines, and whether it counts although no other module asks for it.

    Commands do not count: each has the name that one types, and nobody imports it.
    """
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            if not any("command" in ast.unparse(decorator) for decorator in node.decorator_list):
                yield node.name, True
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                if isinstance(target, ast.Name):
                    yield target.id, not target.id.isupper()


def test_a_name_has_one_home():
    assert homes_of_names() == {}
