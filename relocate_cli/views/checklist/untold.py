"""What a plan is said to be for and knows nothing of yet, with what to type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.profile.lanes import untold_kinds
from relocate_cli.language import _
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from relocate_cli.domain.profile.profile import Profile


def untold_lines(profile: Profile) -> list[Line]:
    """Return whom to tell of, each with the command that does it; nothing where all are told."""
    lines = []
    for kind in untold_kinds(profile):
        command = f'relocate people add "{_(kind.like)}" --kind {kind.name}'
        lines += [Line(_(kind.untold), "warn"), Line(command, "", 2)]
    return lines
