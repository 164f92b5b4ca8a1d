"""What a pack still lacks that its neighbours have: as a list to tick, in lines, in rows."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.drafting.neighbours import COMPARED
from relocate_cli.language import _, ngettext
from relocate_cli.views.kinds import section_title
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from relocate_cli.domain.drafting.neighbours import Lack

MOST = 15
"""How many of a kind people are shown at once; files and programs get all."""
ESCAPED = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_[]<>"})


def todo_markdown(name: str, lacks: Sequence[Lack]) -> str:
    """Return a Markdown list to tick: what other municipalities tell their newcomers."""
    about = _(
        "What other municipalities tell their newcomers. Tick what is done, strike what does not exist here. "
        "See how they say it with: relocate show ID --place PLACE"
    )
    lines = [f"# {_('What the guide for {name} still needs').format(name=name)}", "", about]
    for kind, found in _by_kind(lacks):
        lines += ["", f"## {section_title(kind)}", ""]
        for lack in found:
            title = lack.title.translate(ESCAPED)
            what = _("What is different here: {title}").format(title=title) if lack.overlay else title
            lines.append(f"- [ ] {what} (`{lack.id}`: {', '.join(lack.packs)})")
    return "\n".join(lines) + "\n"


def _by_kind(lacks: Sequence[Lack]) -> Iterator[tuple[str, list[Lack]]]:
    in_order = sorted(lacks, key=lambda lack: COMPARED.index(lack.kind))
    for kind, found in groupby(in_order, lambda lack: lack.kind):
        yield kind, list(found)


def lack_lines(lacks: Sequence[Lack], most: int) -> list[Line]:
    """Return what is lacking by kind, the most common first, at most so many of each."""
    lines: list[Line] = []
    for kind, found in _by_kind(lacks):
        lines.append(Line(section_title(kind), "strong"))
        lines += [Line(lack.title, "", 2, right=", ".join(lack.packs)) for lack in found[:most]]
        if more := max(0, len(found) - most):
            text = ngettext("{count} more", "{count} more", more)
            lines.append(Line(text.format(count=more), "faint", 2))
        lines.append(Line())
    return lines


def lack_row(lack: Lack) -> tuple[str, ...]:
    """Return one for a pipe: kind, id, title, who has it, whether it is a change of a parent's."""
    return lack.kind, lack.id, lack.title, ",".join(lack.packs), "overlay" if lack.overlay else ""


def lack_document(lack: Lack) -> dict[str, Any]:
    """Return one as JSON values."""
    return {
        "kind": lack.kind,
        "id": lack.id,
        "title": lack.title,
        "packs": list(lack.packs),
        "overlay": lack.overlay,
    }
