"""What somebody corrected in a pack, record by record, with the pages on which it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from relocate_cli.domain.drafting.revised import FieldChange, field_changes
from relocate_cli.domain.guide.record import title_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from relocate_cli.domain.packs.pack import Pack

HEAD = "pack.yaml"


class Corrected(NamedTuple):
    """One record that is new, gone or otherwise."""

    what: Literal["new", "changed", "gone"]
    path: str
    """``tasks/notify-move``; ``pack.yaml`` for its head."""
    title: str
    changes: tuple[FieldChange, ...]
    pages: tuple[str, ...]
    """The pages it rests on, with the day on which they were read."""
    is_shown: bool
    """Whether it names a page that was read for it: a new one, or one read again."""


def corrections(before: Pack, after: Pack) -> Iterator[Corrected]:
    """Yield what is otherwise in the second version of a pack, in the order of the kinds."""
    if before.head != after.head:
        yield Corrected("changed", HEAD, HEAD, field_changes(before.head, after.head), (), is_shown=True)
    for kind in after.records:
        old = {**before.records[kind], **before.overlays[kind]}
        new = {**after.records[kind], **after.overlays[kind]}
        for id in dict.fromkeys((*old, *new)):
            if old.get(id) != new.get(id):
                yield _corrected(f"{kind}/{id}", old.get(id), new.get(id))


def _corrected(path: str, old: Mapping[str, Any] | None, new: Mapping[str, Any] | None) -> Corrected:
    kind, _slash, id = path.partition("/")
    title = title_of(kind, new or old or {}) or id
    if new is None:
        return Corrected("gone", path, title, (), (), is_shown=True)
    pages = _pages(new)
    fresh = set(pages) - set(_pages(old or {}))
    changes = field_changes(old or {}, new)
    what: Literal["new", "changed"] = "new" if old is None else "changed"
    return Corrected(what, path, title, changes, pages, bool(fresh or not changes))


def _pages(record: Mapping[str, Any]) -> tuple[str, ...]:
    sources = [*record.get("sources", ()), *record.get("add", {}).get("sources", ())]
    sources += record.get("replace", {}).get("sources", ())
    return tuple(f"{source['url']} ({source['read']})" for source in sources)
