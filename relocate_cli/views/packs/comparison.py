"""How two packs differ: what only one of them tells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.language import _
from relocate_cli.views.lines import Line
from relocate_cli.views.packs.missing import MOST, lack_document, lack_lines, lack_row
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from relocate_cli.domain.drafting.neighbours import Lack


def compare_reply(names: Sequence[str], one: Sequence[Lack], other: Sequence[Lack]) -> Reply:
    """Return what only the first pack tells, and what only the other one."""
    return Reply(
        "compare/1",
        lambda: compare_document(names, one, other),
        lambda: compare_rows(names, one, other),
        lambda: compare_lines(names, one, other, MOST),
    )


def compare_lines(names: Sequence[str], one: Sequence[Lack], other: Sequence[Lack], most: int) -> list[Line]:
    """Return what only the first pack tells, and what only the other one."""
    lines = []
    for name, lacks in zip(names, (one, other), strict=True):
        lines += [Line(_("Only in {name}: {count}").format(name=name, count=len(lacks)), "head"), Line()]
        lines += lack_lines([lack._replace(packs=()) for lack in lacks], most)
    return lines[:-1]


def compare_rows(
    names: Sequence[str], one: Sequence[Lack], other: Sequence[Lack]
) -> Iterator[tuple[str, ...]]:
    """Yield for a pipe: the pack that has it, kind, id, title, whether it changes a parent's."""
    for name, lacks in zip(names, (one, other), strict=True):
        for lack in lacks:
            kind, id, title, _packs, overlay = lack_row(lack)
            yield name, kind, id, title, overlay


def compare_document(names: Sequence[str], one: Sequence[Lack], other: Sequence[Lack]) -> dict[str, Any]:
    """Return both differences as JSON values."""
    found = {
        name: [lack_document(lack) for lack in lacks] for name, lacks in zip(names, (one, other), strict=True)
    }
    return {"packs": list(names), "only_in": found}
