"""The events of a household as the guide of its place understands them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.plan.plan import Plan, plan_of
from relocate_cli.domain.profile.fitting import fitted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.plan.event import Event


def plan_on(guide: Guide, events: Iterable[Event], plan: Plan | None = None) -> Plan:
    """Return the plan that events add up to: old names lead to new ones, numbers of lines to their words, and
    an answer that its question no longer has is open again.

    What they add up to without a guide can be given; it often is the same.
    """
    if plan is None or guide.renamed:
        plan = plan_of(events, guide.renamed)
    if plan.progress.has_numbers:
        from relocate_cli.storage.first_lines import first_lines  # noqa: PLC0415 - only for old ticks

        plan = plan_of(events, guide.renamed, first_lines(pack.id for pack in guide.lineage))
    return plan._replace(profile=fitted(plan.profile, guide.questions))
