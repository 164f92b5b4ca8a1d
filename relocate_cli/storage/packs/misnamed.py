"""Files of a pack that are called as people write it, and not as they are read: Värme.yml."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from relocate_cli.domain.naming import ID, as_id
from relocate_cli.domain.packs.format import FOLDERS, SHAPES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LEFT_ALONE = re.compile(r"\.|drafts$|README|LICENSE|TODO|manifest\.json$")
"""Beginnings of names that editors, git, translators and readers need, and the program does not read here."""
ENDED = {
    ".yaml": re.compile(r"([^.].*?)\.(?:yaml|yml|yaml\.txt|yml\.txt|YAML|YML)"),
    ".md": re.compile(r"([^.].*?)\.(?:md|markdown|md\.txt|MD)"),
}
"""By the right ending, names that end so or as people write it."""


def misnamed_files(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield each such file with its right name, unless something lies there or would become the same."""
    alone = {"pack", *(kind for kind in SHAPES if kind not in FOLDERS)}
    for place, ending in {"": ".yaml", **{f"{kind}/": end for kind, end in FOLDERS.items()}}.items():
        below = folder / place
        names = [path.name for path in below.iterdir() if path.is_file()] if below.is_dir() else []
        right = {name: _right_name(name, ending) for name in sorted(names)}
        for name, new in right.items():
            taken = (below / new).exists() or list(right.values()).count(new) > 1
            if new not in {"", name} and not taken and (place or new.removesuffix(ending) in alone):
                yield f"{place}{name}", f"{place}{new}"


def _right_name(name: str, ending: str) -> str:
    """Return how a file is called that is read; empty when nobody can tell."""
    found = None if LEFT_ALONE.match(name) else ENDED[ending].fullmatch(name)
    stem = found[1] if found and re.fullmatch(ID, found[1]) else as_id(found[1]) if found else ""
    return f"{stem}{ending}" if stem else ""
