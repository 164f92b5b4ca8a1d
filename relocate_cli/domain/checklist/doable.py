"""The order in which a list is read: each phase begins with what can be done."""

from collections.abc import Iterable, Mapping

from relocate_cli.domain.checklist.blocker import ItemKey
from relocate_cli.domain.checklist.item import Item, State

LATER = {State.BLOCKED: 1, State.LAPSED: 2, State.DONE: 3, State.SKIPPED: 3}


def doable_first(items: Iterable[Item], stood: Mapping[ItemKey, State] | None = None) -> tuple[Item, ...]:
    """Return the items, in each phase what can be done, then what waits, then what is past or closed.

    `stood` says where they stood when somebody began to go through them: nothing jumps away under a hand.
    """
    items = tuple(items)
    phases = {phase: number for number, phase in enumerate(dict.fromkeys(item.task.phase for item in items))}

    def rank(item: Item) -> tuple[int, int]:
        state = item.state if stood is None else stood.get(item.key, item.state)
        return (phases[item.task.phase], LATER.get(state, 0))

    return tuple(sorted(items, key=rank))
