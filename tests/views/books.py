"""Books for tests of views: a household's plan laid on a guide that a test made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from tests.domain.guides import TODAY, make_checklist, make_plan, make_situation

if TYPE_CHECKING:
    from datetime import date

    from relocate_cli.domain.checklist.checklist import Checklist
    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.plan.plan import Plan
    from relocate_cli.domain.profile.situation import Situation
    from tests.domain.guides import Change


class MadeBook(NamedTuple):
    """What a desk would show, without anything on the disk."""

    guide: Guide
    plan: Plan
    situation: Situation
    checklist: Checklist
    details: dict[str, Any]
    today: date = TODAY


def make_book(guide: Guide, details: dict[str, Any], *changes: Change | list[Change]) -> MadeBook:
    """Return the book of a household that told and did this."""
    plan, situation = make_plan(*changes), make_situation(guide, *changes)
    return MadeBook(guide, plan, situation, make_checklist(guide, *changes), details)
