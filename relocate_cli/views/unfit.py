"""Answers that fit their questions no more, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.language import _
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.domain.profile.fitting import Unfit
    from relocate_cli.domain.profile.profile import Profile


def unfit_lines(unfit: Sequence[Unfit], profile: Profile) -> list[Line]:
    """Return for each answer what was said, to which question, and how to answer it anew."""
    text = _(
        "warning: The guide asks this in another way now, so it is open again: {ask} You said: {answer}."
    )
    lines = []
    for question, member, values in unfit:
        found = profile.member(member)
        ask = f"{found.name}: {question.ask}" if found else question.ask
        lines.append(Line(text.format(ask=ask, answer=", ".join(values)), "warn"))
    return [*lines, Line(_("Answer it with: relocate start"), "warn")] if lines else []
