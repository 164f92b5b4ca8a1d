"""Which words the numbers of lines meant in the guides of 2026.11.1: early ticks have only numbers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from relocate_cli.domain.plan.of_today import Numbered

VERSION = "2026.11.1"
TABLE = Path(__file__).parent / "lines-2026.11.1.json"
"""Made by `.ci/write_first_lines.py`."""


def first_lines(lineage: Iterable[str]) -> Numbered:
    """Return the words of each line as they were for a place, by what a tick tells of it."""
    return {
        (f"{task['pack']} {VERSION}", id, task["rev"], number): words
        for id, task in first_tasks(lineage).items()
        for number, words in enumerate(task["lines"], 1)
    }


def first_tasks(lineage: Iterable[str]) -> dict[str, Any]:
    """Return the tasks that there were for a place, by id; none for a place that had no guide yet."""
    table = json.loads(TABLE.read_bytes())
    return {id: task for pack in lineage for id, task in table.get(pack, {}).items()}
