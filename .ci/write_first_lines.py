"""Write which words the numbers of lines meant in the guides of 2026.11.1, the first that were given out.

Ticks saved with them have only a number. Needs the history of this repository; runs once, and again only if
the form of the table changes.
"""

from __future__ import annotations

import io
import json
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import Any

from relocate_cli.domain.packs.overlay import layer, without_dropped
from relocate_cli.storage.first_lines import TABLE
from relocate_cli.usecases.guides.pack_read import read_one

ROOT = Path(__file__).resolve().parent.parent
COMMIT = "33e1d5f"
"""The last one with the guides as they were given out."""


def table(guides: Path) -> dict[str, dict[str, Any]]:
    """Return the lines of every pack's tasks that its parent does not have just so."""
    packs = {path.parent.name: read_one(path.parent).pack for path in sorted(guides.glob("*/pack.yaml"))}
    found: dict[str, dict[str, Any]] = {}
    for id in packs:
        lineage = [id]
        while parent := packs[lineage[0]].parent:
            lineage.insert(0, parent)
        whole = _lines([packs[one] for one in lineage])
        above = _lines([packs[one] for one in lineage[:-1]]) if len(lineage) > 1 else {}
        found[id] = {task: lines for task, lines in whole.items() if above.get(task) != lines}
    return found


def _lines(packs: list[Any]) -> dict[str, Any]:
    tasks = without_dropped(layer(packs)[0])["tasks"]
    return {
        id: {"pack": task["pack"], "rev": task.get("rev", 1), "lines": task["do"]}
        for id, task in tasks.items()
    }


def _written(packs: dict[str, dict[str, Any]]) -> str:
    """Return the table as JSON with one task a line."""
    blocks = []
    for pack, tasks in packs.items():
        rows = (f"{json.dumps(id)}: {json.dumps(task, ensure_ascii=False)}" for id, task in tasks.items())
        blocks.append(f"{json.dumps(pack)}: {{\n" + ",\n".join(rows) + "\n}")
    return "{\n" + ",\n".join(blocks) + "\n}\n"


def main() -> int:
    """Write the table from the guides of that commit."""
    archive = subprocess.run(
        ["git", "archive", COMMIT, "guides"], cwd=ROOT, capture_output=True, check=True
    ).stdout
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(fileobj=io.BytesIO(archive)) as files:
            files.extractall(folder, filter="data")
        written = table(Path(folder) / "guides")
    TABLE.write_text(_written(written), encoding="utf-8")
    print(f"{TABLE.relative_to(ROOT)}: {sum(map(len, written.values()))} tasks", file=sys.stderr)  # noqa: T201
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
