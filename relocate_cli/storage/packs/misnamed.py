"""Files of a pack whose names end as people write it, and not as they are read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from relocate_cli.domain.naming import ID
from relocate_cli.domain.packs.format import FOLDERS, SHAPES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ENDED = {
    ".yaml": re.compile(rf"({ID})\.(?:yml|yaml\.txt|yml\.txt|YAML|YML)"),
    ".md": re.compile(rf"({ID})\.(?:markdown|md\.txt|MD)"),
}
"""By the right ending, names with another one."""


def misnamed_files(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield each such file with its right name, unless something lies there already."""
    alone = {"pack", *(kind for kind in SHAPES if kind not in FOLDERS)}
    for place, ending in {"": ".yaml", **{f"{kind}/": end for kind, end in FOLDERS.items()}}.items():
        below = folder / place
        for path in sorted(below.iterdir()) if below.is_dir() else ():
            found = ENDED[ending].fullmatch(path.name)
            right = f"{found[1]}{ending}" if found else ""
            if found and (place or found[1] in alone) and not (below / right).exists() and path.is_file():
                yield f"{place}{path.name}", f"{place}{right}"
