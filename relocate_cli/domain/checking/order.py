"""Tasks that wait for one another in a circle, or for something that comes in a later phase."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.order import Step, before_each, circles_in
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.packs.overlay import Layered
    from relocate_cli.domain.packs.pack import Pack


def check_order(written: Layered, pack: Pack) -> Iterator[Finding]:
    """Yield circles through papers and tasks, and phases that stand in the wrong order."""
    order = before_each(
        {
            id: Step(task.get("needs", ()), task.get("gives", ()), _followed(task))
            for id, task in written["tasks"].items()
        }
    )
    for circle in circles_in(order):
        message = _("These tasks wait for one another in a circle: {chain}.").format(chain=" → ".join(circle))
        hint = _("Take one paper out of `needs`, or one task out of `after` or `waits_for`.")
        yield Finding(pack.mark(f"tasks/{circle[0]}/needs"), "P050", message, hint)
    phases = {phase: number for number, phase in enumerate(written["phases"])}
    place = {id: phases.get(task.get("phase", ""), 0) for id, task in written["tasks"].items()}
    for id, earlier in order.items():
        late = [other for other in earlier if place.get(other, 0) > place[id]]
        if id in pack.records["tasks"] and late:
            message = _("{id} stands in an earlier phase than {other}, which comes before it.")
            message = message.format(id=id, other=", ".join(late))
            yield Finding(pack.mark(f"tasks/{id}/phase"), "P055", message, level="warning")


def _followed(task: dict[str, Any]) -> list[str]:
    """Return the tasks that a task names as coming before it."""
    return [*task.get("after", ()), *(wait["task"] for wait in task.get("waits_for", ()))]
