"""Whom to ask in a place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Mapping

    from relocate_cli.usecases.household.plans import Desk


def host_contact(desk: Desk) -> Mapping[str, Any]:
    """Return the contact that the guide names as host; RelocateError where there is none."""
    found: Mapping[str, Any] | None = desk.details["contacts"].get(desk.guide.host)
    if found:
        return found
    message = _("The guide of {place} names nobody to ask.").format(place=desk.guide.name)
    raise RelocateError(message, _("See whom there is: relocate guide contacts"))
