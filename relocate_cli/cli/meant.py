"""Which household is meant: one's own, or one that is received here and named for a command or a shell."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from relocate_cli.cli.homes import refuse_missing
from relocate_cli.views.addressed import typed_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from relocate_cli.cli.screen import Screen
    from relocate_cli.usecases.hosting.received import Received
    from relocate_cli.usecases.workspace import Homes

VARIABLE = "RELOCATE_HOUSEHOLD"
"""It names the household for all commands of a shell, as --household does for one."""


def named_household(homes: Homes, options: Mapping[str, Any], screen: Screen) -> Received | None:
    """Return the household that was named, and say so on the screen from here on; None for one's own."""
    named = options.get("household", os.environ.get(VARIABLE) or None)
    if named is None:
        return None
    from relocate_cli.usecases.hosting.received import find_received

    refuse_missing(homes)
    found = find_received(homes, named)
    screen.names(found.name, typed_name(found.id, named) if "household" in options else "")
    return found
