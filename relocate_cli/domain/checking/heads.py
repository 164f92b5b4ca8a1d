"""What a pack's head says of others: which pack it extends, what became of its own old tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.guide.place import LEVELS
from relocate_cli.domain.nearest import did_you_mean
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from relocate_cli.domain.packs.overlay import Layered
    from relocate_cli.domain.packs.pack import Pack


def check_heads(packs: Sequence[Pack], written: Layered) -> Iterator[Finding]:
    """Yield a parent of the wrong level, and old ids that lead nowhere or are still in use."""
    yield from _level(packs)
    head, mark, tasks = packs[-1].head, packs[-1].mark, written["tasks"]
    for old, new in head.get("renamed", {}).items():
        if new not in tasks:
            hint = did_you_mean(new, tasks)
            message = _("{old} was renamed to {new}, but there is no task of that name.")
            yield Finding(mark(f"renamed/{old}"), "P046", message.format(old=old, new=repr(new)), hint)
    for field in ("renamed", "retired"):
        for old in head.get(field, {}):
            if old in tasks:
                message = _("{old} is said to be gone, but there is a task of that name.").format(old=old)
                hint = _("Delete the task, or take it out of `{field}`.").format(field=field)
                yield Finding(mark(f"{field}/{old}"), "P047", message, hint)


def _level(packs: Sequence[Pack]) -> Iterator[Finding]:
    if len(packs) < 2:
        return
    parent, pack = packs[-2:]
    above, level = parent.head.get("level"), pack.head.get("level")
    if above in LEVELS and level in LEVELS and LEVELS.index(above) >= LEVELS.index(level):
        message = _("A {level} cannot extend a {above}: {parent}.")
        message = message.format(level=level, above=above, parent=parent.id)
        hint = _("A municipality extends a region, and a region extends a country.")
        yield Finding(pack.mark("extends"), "P045", message, hint)
