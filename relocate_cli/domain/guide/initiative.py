"""An initiative for newcomers: a project, a network, a campaign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.guide.freshness import last_day_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from typing import Any


def has_ended(initiative: Mapping[str, Any], today: date) -> bool:
    """Whether its last day has passed, as far as that is known."""
    until = initiative.get("until")
    return bool(initiative.get("ended") or (until and last_day_of(until) < today))
