"""What another version of a guide says otherwise of open tasks: before and after, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.language import _
from relocate_cli.views.checklist.item import item_title
from relocate_cli.views.lines import INDENT, Line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from relocate_cli.domain.checklist.retold import Retold
    from relocate_cli.domain.guide.reworded import Reworded


def retold_lines(found: Retold) -> list[Line]:
    """Return the lines of open tasks that changed, then whom to ask, each with what it was before."""
    lines = [Line(_("Told otherwise now"), "head")] if found.tasks else []
    for item, changes in found.tasks:
        lines.append(Line(f"{item_title(item)}  {item.task.id}", "", INDENT))
        lines += reworded_lines(changes, INDENT + 2)
    lines += [Line(_("Reached otherwise now"), "head")] if found.records else []
    for record, fields in found.records:
        lines.append(Line(record.title, "", INDENT))
        for field, (was, now) in fields.items():
            text = _("{what}: {was}, now {now}")
            said = text.format(what=_field_words()[field], was=was or _("nothing"), now=now or _("nothing"))
            lines.append(Line(said, "", INDENT + 4, "    ~"))
    return lines


def reworded_lines(changes: Iterable[Reworded], indent: int) -> list[Line]:
    """Return what stood there and what stands there now, each under its sign."""
    return [
        Line(text, style, indent + 2, " " * indent + sign)
        for change in changes
        for text, style, sign in ((change.before, "faint", "-"), (change.after, "", "+"))
        if text
    ]


def _field_words() -> dict[str, str]:
    return {
        "name": _("Name"),
        "phone": _("Phone"),
        "email": _("Email"),
        "address": _("Address"),
        "hours": _("Hours"),
        "url": _("Page"),
    }


def retold_rows(found: Retold) -> Iterator[tuple[str, ...]]:
    """Yield for a pipe: what was said, of which task or record, before and after."""
    for item, changes in found.tasks:
        yield from (("told", item.task.id, *change) for change in changes)
    for record, fields in found.records:
        yield from (("reached", f"{record.id}/{field}", *change) for field, change in fields.items())


def retold_document(found: Retold) -> dict[str, Any]:
    """Return what is told otherwise as JSON values."""
    tasks = [
        {"id": item.task.id, "lines": [change._asdict() for change in changes]}
        for item, changes in found.tasks
    ]
    records = [
        {"kind": record.kind, "id": record.id, "field": field, **change._asdict()}
        for record, fields in found.records
        for field, change in fields.items()
    ]
    return {"told": tasks, "reached": records}
