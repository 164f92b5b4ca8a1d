"""Lines that somebody ticked and that say something else by now, or are gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.language import _
from relocate_cli.views.lines import INDENT, Line

if TYPE_CHECKING:
    from relocate_cli.domain.checklist.item import Item


def changed_words(item: Item) -> list[str]:
    """Return what was ticked, as its pack said it; what the first version saved has only a number."""
    if not item.ticked.changed:
        return []
    from relocate_cli.domain.markdown import plain_text  # noqa: PLC0415 - seldom needed

    return [
        plain_text(tick.words) if tick.words else _("line {number}").format(number=tick.part)
        for tick in item.ticked.changed
    ]


def changed_lines(item: Item) -> list[Line]:
    """Return the lines that changed since they were ticked, as long as there is something to do."""
    words = changed_words(item) if item.is_open else []
    form = _("Changed since you ticked it: {words}")
    return [Line(form.format(words=one), "warn", INDENT) for one in words]
