"""One record of the guide: in lines, as a document, and as rows of the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.markdown import plain_text
from relocate_cli.views.checklist.documents import item_document, maybe_document
from relocate_cli.views.lines import READABLE, WIDEST
from relocate_cli.views.records.head import with_others
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from relocate_cli.domain.checklist.checklist import Maybe
    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.checklist.linked import Linked
    from relocate_cli.domain.guide.record import Record
    from relocate_cli.views.lines import Line


def record_reply(
    place: str, record: Record, more: Mapping[str, Any], lines: Callable[[], Sequence[Line]]
) -> Reply:
    """Return a record as its packs say it, with more that is known of it."""

    def document() -> dict[str, Any]:
        head = {"place": place, "kind": record.kind, "id": record.id, "record": dict(record.fields)}
        return {**head, **more, "other_kinds": list(record.others)}

    return Reply(
        "show/1",
        document,
        lambda: document_rows(document()),
        lambda: with_others(lines(), record),
        paged=True,
        widest=READABLE if record.kind == "topics" else WIDEST,
    )


def standing_document(items: Sequence[Item], maybes: Sequence[Maybe]) -> dict[str, Any]:
    """Return where a task stands for everybody it concerns."""
    return {
        "items": [item_document(item) for item in items],
        "maybe": [maybe_document(maybe) for maybe in maybes],
    }


def linked_document(tasks: Sequence[Linked]) -> list[dict[str, Any]]:
    """Return tasks, each with the items it is on the list."""
    return [{"task": task.id, "on_list": [item.id for item in items]} for task, items in tasks]


def document_rows(document: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield every field with its value; dots lead to what lies deeper, lists are counted: `links.1.url`."""
    for key, value in document.items():
        fields = value if key == "record" else {key: value}
        for field, inner in fields.items():
            yield from _flat(field, inner)


def _flat(name: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _flat(f"{name}.{key}", inner)
    elif isinstance(value, list | tuple):
        for number, inner in enumerate(value, 1):
            yield from _flat(f"{name}.{number}", inner)
    elif isinstance(value, bool):
        yield name, "yes" if value else "no"
    elif isinstance(value, str):
        yield name, value if value.startswith(("https://", "http://")) else plain_text(value)
    elif value is not None:
        yield name, str(value)
