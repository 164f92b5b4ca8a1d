"""What would be mended in a pack: the lines that change, before and after."""

from __future__ import annotations

from difflib import unified_diff
from typing import TYPE_CHECKING

from relocate_cli.language import _
from relocate_cli.views.lines import Line
from relocate_cli.views.packs.findings import shown_path

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

STYLES = {"-": "bad", "+": "good", "@": "faint"}


def mend_lines(folder: Path, path: str, name: str, texts: Sequence[str], here: Path) -> Iterator[Line]:
    """Yield one file as a difference: what stands there, what would stand there; `texts` are both."""
    yield Line(shown_path(str(folder / path), here), "head")
    if name != path:
        yield Line(_("is renamed to {name}").format(name=name), "good", 2)
    before, after = (text.replace("\r\n", "\n").split("\n") for text in texts)
    for line in list(unified_diff(before, after, n=1, lineterm=""))[2:]:
        yield Line("", STYLES.get(line[0], ""), 0, f"  {line}")
    yield Line()
