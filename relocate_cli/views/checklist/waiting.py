"""What waits for a thing to do, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.domain.checklist.checklist import Checklist
    from relocate_cli.domain.checklist.rows import TaskRow


def waiting_words(row: TaskRow, checklist: Checklist) -> str:
    """Return what waits for a row: the first of it by its title, of the others how many there are."""
    titles = list(dict.fromkeys(item.task.title for item in checklist.waiting_for(row.keys)))
    if len(titles) > 1:
        text = _("Waiting for this: {task}, and {count} more")
        return text.format(task=titles[0], count=len(titles) - 1)
    return _("Waiting for this: {task}").format(task=titles[0]) if titles else ""
