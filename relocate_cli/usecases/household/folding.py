"""What a household saved, as the guide of its place understands it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.profile.fitting import fitted

if TYPE_CHECKING:
    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.plan.plan import Plan
    from relocate_cli.usecases.household.household import Household


def plan_on(guide: Guide, household: Household) -> Plan:
    """Return the plan of a household: old names lead to new ones, numbers of lines to their words, and an
    answer that its question no longer has is open again.
    """
    named = {str(event.data.get("task")) for event in household.events}
    plan = household.plan if named.isdisjoint(guide.renamed) else household.plan_with(guide.renamed)
    if plan.progress.has_numbers:
        from relocate_cli.storage.first_lines import first_lines  # noqa: PLC0415 - only for old ticks

        plan = household.plan_with(guide.renamed, first_lines(pack.id for pack in guide.lineage))
    return plan._replace(profile=fitted(plan.profile, guide.questions))
