"""Whom to ask in a place, and whether one may say who one is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Mapping

    from relocate_cli.usecases.household.plans import Desk

PROTECTED = "protected"
"""The question whether somebody's personal data are protected."""


def host_contact(desk: Desk) -> Mapping[str, Any]:
    """Return the contact that the guide names as host; RelocateError where there is none."""
    found: Mapping[str, Any] | None = desk.details["contacts"].get(desk.guide.host)
    if found:
        return found
    message = _("The guide of {place} names nobody to ask.").format(place=desk.guide.name)
    raise RelocateError(message, _("See whom there is: relocate guide contacts"))


def is_protected(desk: Desk) -> bool:
    """Whether somebody of the household said that their personal data are protected."""
    answers = desk.plan.profile.answers
    return any(question == PROTECTED and "yes" in said for (question, _member), said in answers.items())
