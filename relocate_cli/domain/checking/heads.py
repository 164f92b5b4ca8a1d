"""What a pack's head says of others: which pack it extends, what became of old tasks and answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checking.old_names import check_old_answers, check_old_tasks
from relocate_cli.domain.guide.place import LEVELS
from relocate_cli.domain.nearest import did_you_mean
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from relocate_cli.domain.guide.place import Place
    from relocate_cli.domain.packs.overlay import Layered
    from relocate_cli.domain.packs.pack import Pack


def check_heads(packs: Sequence[Pack], written: Layered) -> Iterator[Finding]:
    """Yield a parent of the wrong level, and old names that lead nowhere or are still in use."""
    yield from _level(packs)
    yield from check_old_tasks(packs[-1], written)
    yield from check_old_answers(packs[-1], written)


def is_rooted(packs: Sequence[Pack]) -> bool:
    """Whether all parents of the last pack are known, and so everything that it may name or change."""
    return packs[0].has_head and not packs[0].parent


def no_such_parent(pack: Pack, parents: Sequence[Place]) -> Finding:
    """Return that the pack that is extended does not exist, with those that can be."""
    message = _("The parent pack {parent} does not exist.").format(parent=repr(pack.parent))
    return Finding(
        pack.mark("extends"), "P044", message, did_you_mean(pack.parent, [place.id for place in parents])
    )


def on_parents(packs: Sequence[Pack], found: Collection[Finding]) -> Collection[Finding]:
    """Return what does not fit on the parents; where a region or municipality extends none, only that."""
    root = packs[0]
    if not found or root.head.get("level") not in LEVELS[1:]:
        return found
    if root.says_unreadable("extends"):
        return ()  # the field itself was told
    message = _("{pack} extends no pack, and names what it has not got itself.").format(pack=root.id)
    hint = _("Write in pack.yaml the pack of the region: extends: vasterbotten")
    return [Finding(root.mark("level"), "P044", message, hint)] if root is packs[-1] else ()


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
