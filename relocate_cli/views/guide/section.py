"""One section of the local guide: its records in groups, those that concern the household first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.dates.happening import next_happening
from relocate_cli.domain.markdown import plain_text
from relocate_cli.language import _
from relocate_cli.views.checklist.documents import iso
from relocate_cli.views.kinds import section_title
from relocate_cli.views.lines import Line
from relocate_cli.views.records.entry import entry_lines
from relocate_cli.views.records.record import WORDING
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from relocate_cli.domain.guide.guide import Guide
    from relocate_cli.domain.guide.record import Record
    from relocate_cli.domain.guide.section import Listed


def section_reply(section: str, listed: Sequence[Listed], guide: Guide, today: date, width: int) -> Reply:
    """Return what stands in a section."""
    return Reply(
        "guide/1",
        lambda: section_document(guide.id, section, listed, today),
        lambda: section_rows(listed, today),
        lambda: section_lines(section, listed, guide, today, width),
    )


def section_lines(
    section: str, listed: Sequence[Listed], guide: Guide, today: date, width: int
) -> list[Line]:
    """Return the records of a section, those that concern the household first, the others in groups."""
    title = _("{section} in the guide for {place}: {count}")
    title = title.format(section=section_title(section), place=guide.name, count=len(listed))
    lines = [Line(title, "head"), Line()]
    if not listed:
        return [*lines, Line(_("There is nothing here."))]
    groups = _groups(listed, guide, today)
    for name, records in groups.items():
        lines += [Line(name, "faint")] if name and len(groups) > 1 else []
        lines += [line for record in records for line in _row(record, today, width)]
        lines.append(Line())
    hint = _("See one whole with: relocate show {id}")
    start = _("Start the same where you live: relocate help initiatives")
    return [
        *lines,
        Line(hint.format(id=next(iter(groups.values()))[0].id), "faint"),
        *([Line(start, "faint")] if section == "initiatives" else []),
    ]


def _groups(listed: Sequence[Listed], guide: Guide, today: date) -> dict[str, list[Record]]:
    """Return the records by the group under which they are shown, the groups in their order."""
    found: dict[tuple[int, str], list[Record]] = {}
    for record, mine in listed:
        own = mine and WORDING[record.kind].own_first
        group = (-1, _("For you")) if own else _group(record, guide, today)
        found.setdefault(group, []).append(record)
    return {name: records for (_rank, name), records in sorted(found.items(), key=lambda group: group[0])}


def _group(record: Record, guide: Guide, today: date) -> tuple[int, str]:
    """Return where the group of a record stands, and what it is called."""
    if group := WORDING[record.kind].group:
        return group(record, today)
    packs = [pack.id for pack in reversed(guide.lineage)]
    rank = packs.index(record.fields["pack"])
    return rank, guide.lineage[-1 - rank].name


def _row(record: Record, today: date, width: int) -> list[Line]:
    """Return a record as it stands in its section."""
    wording, fields = WORDING[record.kind], record.fields
    if wording.row:
        return wording.row(record, width)
    passage = next((fields[name] for name in ("summary", "dates", "what") if name in fields), "")
    title = Line(record.title, "strong", right=wording.right(record, today))
    return entry_lines(title, record.id, plain_text(passage), width)


def section_document(place: str, section: str, listed: Sequence[Listed], today: date) -> dict[str, Any]:
    """Return a section as JSON values, each record as its packs say it."""
    records = [
        {"kind": record.kind, "id": record.id, "title": record.title, "for_you": mine}
        | ({"next": _next(record, today)} if record.kind == "events" else {})
        | {"record": dict(record.fields)}
        for record, mine in listed
    ]
    return {"place": place, "section": section, "records": records}


def section_rows(listed: Sequence[Listed], today: date) -> Iterator[tuple[str, ...]]:
    """Yield each record for a pipe: id, title, pack, whether it concerns the household, when it is next."""
    for record, mine in listed:
        first = str((_next(record, today) or {}).get("first", "")) if record.kind == "events" else ""
        yield record.id, record.title, record.fields["pack"], "you" if mine else "", first


def _next(record: Record, today: date) -> dict[str, Any] | None:
    happening = next_happening(record.fields, today)
    if not happening:
        return None
    return {"first": iso(happening.first), "last": iso(happening.last), "some_time": happening.some_time}
