"""What a pack's head says of others: which pack it extends, what became of old tasks and answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checking.old_names import check_old_answers, check_old_tasks
from relocate_cli.domain.guide.place import LEVELS
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from relocate_cli.domain.packs.overlay import Layered
    from relocate_cli.domain.packs.pack import Pack


def check_heads(packs: Sequence[Pack], written: Layered) -> Iterator[Finding]:
    """Yield a parent of the wrong level, and old names that lead nowhere or are still in use."""
    yield from _level(packs)
    yield from check_old_tasks(packs[-1], written)
    yield from check_old_answers(packs[-1], written)


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
