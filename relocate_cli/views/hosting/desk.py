"""A host's desk in words: one entry for each household that is received."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.language import _, ngettext
from relocate_cli.views.addressed import typed_name
from relocate_cli.views.checklist.documents import iso, item_document
from relocate_cli.views.checklist.next_lines import hint_lines
from relocate_cli.views.checklist.row import row_id, row_title
from relocate_cli.views.checklist.row_day import row_day
from relocate_cli.views.hosting.stand_words import arrival_words, looked_words
from relocate_cli.views.lines import INDENT, Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from relocate_cli.domain.checklist.received_stand import ReceivedStand


def desk_reply(stands: Sequence[ReceivedStand], left: Sequence[str], today: date) -> Reply:
    """Return how each household stands, and which ones are only left over on this computer."""
    return Reply(
        "host/1",
        lambda: {
            "today": iso(today),
            "households": [stand_document(stand) for stand in stands],
            "left": list(left),
        },
        lambda: (_row(stand) for stand in stands),
        lambda: [*_lines(stands, today), *_left_lines(left)],
        hints=lambda: _hints(stands),
        paged=True,
    )


def _lines(stands: Sequence[ReceivedStand], today: date) -> Iterator[Line]:
    if not stands:
        yield Line(_("You receive no household yet."))
        return
    count = len(stands)
    text = ngettext("You receive {count} household", "You receive {count} households", count)
    yield Line(text.format(count=count), "head")
    for stand in stands:
        yield Line()
        yield from _stand_lines(stand, today, alike=_alike(stand, stands))


def _alike(stand: ReceivedStand, stands: Sequence[ReceivedStand]) -> bool:
    """Whether another one has the same name, so that only the id tells them apart."""
    name = stand.name.casefold()
    return sum(other.name.casefold() == name for other in stands) > 1


def _stand_lines(stand: ReceivedStand, today: date, *, alike: bool) -> Iterator[Line]:
    title = f"{stand.name} ({stand.id})" if alike else stand.name
    right = arrival_words(stand.arrival, today) if stand.arrival else stand.place
    yield Line(title, "strong", 2, right=right)
    if stand.trouble:
        yield Line(stand.trouble, "bad", INDENT)
    if stand.next:
        day = row_day(stand.next.items[0], today)
        text = _("next: {task}").format(task=row_title(stand.next))
        yield Line(text, "", INDENT, right=day.full, brief=day.short)
    elif stand.place:
        yield Line(_("Nothing to do right now."), "", INDENT)
    elif not stand.trouble:
        text = _("No place yet: {command}")
        command = f"relocate --household {typed_name(stand.id, stand.name)} start"
        yield Line(text.format(command=command), "", INDENT)
    if stand.late:
        names = ", ".join(row_id(row) for row in stand.late)
        yield Line(_("late: {tasks}").format(tasks=names), "warn", INDENT)
    yield Line(looked_words(stand.looked, today), "faint", INDENT)


def _left_lines(left: Sequence[str]) -> Iterator[Line]:
    for id in left:
        text = _("{id} is not in the data folder any more. Remove what is left of it here: {command}")
        yield Line()
        yield Line(text.format(id=id, command=f"relocate host remove {id}"), "warn")


def _hints(stands: Sequence[ReceivedStand]) -> list[Line]:
    if not stands:
        return hint_lines([("relocate host add NAME", _("begin to receive a household"))])
    first = typed_name(stands[0].id, stands[0].name)
    one = _("the list of one; every command works so")
    return [
        Line(),
        *hint_lines(
            [(f"relocate --household {first} list", one), ("relocate host day", _("today, for all of them"))]
        ),
    ]


def _row(stand: ReceivedStand) -> tuple[str, ...]:
    """Return it for a pipe: id, name, place, arrival, next thing, how many are late, looked at, trouble."""
    arrival = iso(stand.arrival.day) if stand.arrival else ""
    following = row_id(stand.next) if stand.next else ""
    late, looked = str(len(stand.late)), iso(stand.looked) or ""
    return (stand.id, stand.name, stand.place, arrival or "", following, late, looked, stand.trouble)


def stand_document(stand: ReceivedStand) -> dict[str, Any]:
    """Return a household as JSON values."""
    return {
        "id": stand.id,
        "name": stand.name,
        "place": stand.place or None,
        "arrives": iso(stand.arrival.day) if stand.arrival else None,
        "about": bool(stand.arrival and stand.arrival.about),
        "next": [item_document(item) for item in stand.next.items] if stand.next else [],
        "late": [item.id for row in stand.late for item in row.items],
        "looked": iso(stand.looked),
        "trouble": stand.trouble or None,
    }
