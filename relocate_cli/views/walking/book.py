"""What is open in front of somebody who goes through their list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from relocate_cli.domain.checklist.checklist import Checklist
    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.profile.profile import Profile


class Book(NamedTuple):
    """The guide with its long texts, the household, and the checklist of today."""

    guide: Guide
    texts: Mapping[str, Any]
    profile: Profile
    checklist: Checklist
    today: date
