"""A guide that is old is said to be so once, until a newer one is old as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.storage.seen import keep_seen, seen

if TYPE_CHECKING:
    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.usecases.workspace import Workspace

ABOUT = "old-guide"


def is_news(workspace: Workspace, guide: Guide) -> bool:
    """Whether nobody was told yet how old this guide is; from now on somebody was."""
    state, what = workspace.homes.state, f"{guide.id} {guide.newer.read}"
    if seen(state, ABOUT) == {what}:
        return False
    keep_seen(state, ABOUT, [what])
    return True
