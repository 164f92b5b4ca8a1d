"""What a host calls a household that they receive: their own word, which never leaves with its plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from relocate_cli.domain.plan.plan import Plan

CALLED = "called"


def called_in(plan: Plan) -> str:
    """Return what the host calls this household; nothing for one's own."""
    event = plan.latest.get((CALLED,))
    return str(event.data["name"]) if event else ""


def family_plan(plan: Plan) -> str:
    """Return the name of the plan that the family itself has, if it gave one to the host."""
    event = plan.latest.get((CALLED,))
    return str(event.data.get("family", "")) if event else ""


def called_change(plan: Plan, name: str, family: str = "") -> dict[str, Any]:
    """Return the change that says what it is called, and by which name the family's own plan is known."""
    family = family or family_plan(plan)
    return plan.change(do=CALLED, name=name, **({"family": family} if family else {}))
