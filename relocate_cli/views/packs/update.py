"""What another version of a guide changes on the list: new, gone, other dates, done otherwise now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checklist.item import State
from relocate_cli.language import _
from relocate_cli.views.changes.result import change_lines, difference_document
from relocate_cli.views.checklist.item import item_title
from relocate_cli.views.checklist.overtaken import overtaken_document, overtaken_lines, overtaken_rows
from relocate_cli.views.lines import INDENT, Line
from relocate_cli.views.packs.retold import retold_document, retold_lines, retold_rows
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.checklist.update import Update
    from relocate_cli.domain.guide.guide import Guide


def effect_reply(guide: Guide, update: Update | None, today: date) -> Reply:
    """Return what another pack will make of the list, for somebody who decides about it."""
    if update is None:
        again = _("Your plan for {place} can be shown again.").format(place=guide.name)
        return Reply(lines=lambda: [Line(again, "good"), Line()])
    rows = update_rows(update)
    return Reply(rows=lambda: rows, lines=lambda: [*update_lines(update, today), Line()])


def update_lines(update: Update, today: date) -> list[Line]:
    """Return what changes on the household's list."""
    if not update:
        return [Line(_("Nothing changes on your list."))]
    lines = change_lines(update.change, today)
    lines += [Line(_("Why it went"), "head")] if update.retired else []
    for id, why in update.retired.items():
        lines.append(Line(f"{id}: {why}", "", INDENT))
    lines += [*lost_lines(update.lost), *revised_lines(update.revised)]
    return [*lines, *overtaken_lines(update.overtaken), *retold_lines(update.retold)]


def lost_lines(items: tuple[Item, ...]) -> list[Line]:
    """Return the tasks that somebody ticked and that are gone without a word."""
    lines = [Line(_("Gone, and the guide does not say why"), "head")] if items else []
    text = _("{title}: what you ticked is kept, and stands in `relocate list` as of an older guide")
    return lines + [Line(text.format(title=item_title(item)), "warn", INDENT, "  !") for item in items]


def revised_lines(items: tuple[Item, ...]) -> list[Line]:
    """Return the tasks whose text says another thing to do, and which of them are done already."""
    lines = [Line(_("What to do has changed"), "head")] if items else []
    for item in items:
        text = _("{title}: you did it, have a second look") if item.state is State.DONE else "{title}"
        lines.append(Line(text.format(title=f"{item_title(item)}  {item.id}"), "", INDENT, "  !"))
    return lines


def update_rows(update: Update) -> Iterator[tuple[str, ...]]:
    """Yield what changes for a pipe: what happened, id, and the day or the reason."""
    yield from (("new", item.id, str(item.due or "")) for item in update.change.came)
    yield from (("maybe", item.id, "") for item in update.change.doubtful)
    for item in update.change.went:
        yield "gone", item.id, update.retired.get(item.task.id, "")
    yield from (("moved", one.item.id, str(one.item.due or "")) for one in update.change.moved)
    yield from (("revised", item.id, str(item.state)) for item in update.revised)
    yield from (("lost", item.id, str(item.state)) for item in update.lost)
    yield from overtaken_rows(update.overtaken)
    yield from retold_rows(update.retold)


def update_document(update: Update | None) -> dict[str, Any]:
    """Return what changes as JSON values; null where no list was or none is concerned."""
    if update is None:
        return {"changed": None}
    changed = difference_document(update.change)["changed"]
    revised = [{"id": item.id, "state": str(item.state)} for item in update.revised]
    more = {"retired": dict(update.retired), "lost": [item.id for item in update.lost]}
    told = {**overtaken_document(update.overtaken), **retold_document(update.retold)}
    return {"changed": {**changed, "revised": revised, **more, **told}}
